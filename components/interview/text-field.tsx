"use client";

import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";

/** As many characters as the API takes (lib/api/values.ts); how near one must be to be told. */
const LONGEST = 20_000;
const NEAR = 1_000;

type Props = {
  readonly text: string;
  readonly isCode: boolean;
  readonly lang: string;
  readonly onType: (text: string) => void;
  readonly locale: Locale;
};

/** An answer in one's own words, in Markdown. */
export function TextField({ text, isCode, lang, onType, locale }: Props) {
  const t = interviewMessages[locale];
  const room = LONGEST - text.length;
  return (
    <div className="taking-field">
      <label htmlFor="taking-answer">{isCode ? t.code : t.answer}</label>
      <textarea
        id="taking-answer"
        rows={8}
        lang={lang}
        maxLength={LONGEST}
        value={text}
        spellCheck={isCode ? false : undefined}
        autoCapitalize={isCode ? "off" : undefined}
        autoComplete="off"
        data-code={isCode || undefined}
        aria-describedby="taking-answer-hint"
        onChange={(event) => onType(event.target.value)}
      />
      <p id="taking-answer-hint">{room < NEAR ? t.tooLong(room) : isCode ? t.codeHint : t.answerHint}</p>
    </div>
  );
}
