"use client";

import type { Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";

/** As many characters as the API takes (lib/api/values.ts). */
const LONGEST = 20_000;

type Props = { readonly text: string; readonly onType: (text: string) => void; readonly locale: Locale };

/** For those who answer better in writing. */
export function TypedAnswer({ text, onType, locale }: Props) {
  const t = quizMessages[locale];
  return (
    <div className="typed">
      <label htmlFor="typed-answer">{t.typed}</label>
      <textarea
        id="typed-answer"
        rows={2}
        maxLength={LONGEST}
        value={text}
        aria-describedby="typed-hint"
        className="field"
        onChange={(event) => onType(event.target.value)}
      />
      <p id="typed-hint">{t.typedHint}</p>
    </div>
  );
}
