"use client";

import { useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";

const LONGEST = 20_000;

type Props = { readonly text: string; readonly onType: (text: string) => void; readonly locale: Locale };

/** Paper beside the answer. Open where something stands on it. */
export function ScratchPad({ text, onType, locale }: Props) {
  const t = interviewMessages[locale];
  const [wasWritten] = useState(text !== "");
  return (
    <details className="fold taking-scratch" open={wasWritten}>
      <summary>{t.scratch}</summary>
      <div className="taking-field">
        <textarea
          id="taking-scratch"
          rows={4}
          maxLength={LONGEST}
          value={text}
          autoComplete="off"
          aria-label={t.scratch}
          aria-describedby="taking-scratch-hint"
          onChange={(event) => onType(event.target.value)}
        />
        <p id="taking-scratch-hint">{t.scratchHint}</p>
      </div>
    </details>
  );
}
