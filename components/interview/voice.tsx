"use client";

import type { InterviewItem } from "@/lib/api/interviews";
import type { Locale } from "@/lib/i18n/locales";
import { ReadAloud } from "./read-aloud";
import { Recorder } from "./recorder";

type Props = {
  readonly asked: InterviewItem;
  readonly interviewId: string;
  readonly language: Locale;
  readonly locale: Locale;
};

/** For those who would rather hear and speak. Typing always works. */
export function Voice({ asked, interviewId, language, locale }: Props) {
  return (
    <div className="taking-voice">
      <ReadAloud language={language} locale={locale} />
      {asked.kind !== "choice" && <Recorder interviewId={interviewId} itemId={asked.id} locale={locale} />}
    </div>
  );
}
