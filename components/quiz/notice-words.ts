import { serverTime } from "@/components/practice/client";
import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { intervalWords } from "@/components/practice/interval-words";
import type { Notice } from "./session-state";

/** What was last done, in words. */
export function noticeWords(notice: Notice, locale: Locale): string {
  const t = practiceMessages[locale];
  if (notice.kind === "undone") return t.undone;
  if (notice.kind === "refused")
    return notice.code === "attempt-conflict" ? t.conflict : sentenceOf(notice.code, locale);
  const { step, was } = notice;
  if (step.act !== "review") return t.acted[step.act];
  if (!step.grade) return "";
  return t.noted(t.grades[step.grade], was && intervalWords(was[step.grade], serverTime(), locale));
}
