"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { send } from "@/components/practice/client";
import { deliver } from "@/components/practice/outbox";
import type { Note } from "@/lib/api/keeping";
import type { ReportItem } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";

const LONGEST_NOTE = 20_000;

/** Bookmarks a question and puts what was answered into its note, so that both stand beside each other later. */
export function useKeep({
  item,
  day,
  locale,
}: {
  readonly item: ReportItem;
  readonly day: string;
  readonly locale: Locale;
}) {
  const t = reportItemMessages[locale];
  const [said, setSaid] = useState<string | null>(null);
  const keep = async () => {
    const path = `/api/bookmarks/${item.questionId}`;
    const held = await deliver({ method: "PUT", path, body: { locale }, subject: `bookmark:${item.questionId}` });
    if (!held.ok && held.code !== "kept") return setSaid(sentenceOf(held.code, locale));
    if (item.text.trim() === "") return setSaid(t.kept);
    const notePath = `/api/notes/${item.questionId}` as const;
    const note = await send<Note>("GET", notePath);
    if (!note.ok) return setSaid(sentenceOf(note.code, locale));
    const { revision, text } = note.value;
    if (text.includes(item.text)) return setSaid(t.keptAlready);
    const answer = `${t.noteHead(day)}\n\n${item.text}`;
    const whole = (text === "" ? answer : `${text}\n\n${answer}`).slice(0, LONGEST_NOTE);
    const written = await send<Note>("PUT", notePath, { revision, text: whole });
    setSaid(written.ok ? t.kept : sentenceOf(written.code, locale));
  };
  return { keep, said };
}
