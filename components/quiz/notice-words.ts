import { serverTime } from "@/components/practice/client";
import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { intervalWords } from "./interval-words";
import type { Notice } from "./session-state";

/** What was last done, in words. */
export function noticeWords(notice: Notice, locale: Locale): string {
  const t = quizMessages[locale];
  if (notice.kind === "undone") return t.undone;
  if (notice.kind === "refused")
    return notice.code === "attempt-conflict" ? t.conflict : sentenceOf(notice.code, locale);
  const { step, was } = notice;
  if (step.act !== "review") return t.acted[step.act];
  if (!step.grade) return "";
  return t.noted(t.grades[step.grade], was && intervalWords(was[step.grade], serverTime(), locale));
}
