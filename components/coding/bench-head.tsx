"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import type { TextState } from "@/components/keeping/keep-text";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import { Submissions } from "./submissions";

type Props = {
  readonly questionId: string;
  /** Null until it is known what was stored. */
  readonly state: TextState | null;
  readonly starter: string;
  readonly text: string;
  /** Puts another text in the place of this one. */
  readonly onPut: (text: string) => void;
  readonly onSave: () => Promise<void>;
  readonly locale: Locale;
};

type Replaced = { readonly said: "wasReset" | "wasRestored"; readonly by: string; readonly before: string };

/** Whether the program is saved, back to its beginning, and what was tested before. */
export function BenchHead({ questionId, state, starter, text, onPut, onSave, locale }: Props) {
  const t = codingMessages[locale];
  const [isListed, setListed] = useState(false);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  // Once something is typed over it, Ctrl-Z in the editor goes further back.
  const undo = replaced?.by === text ? replaced : null;
  const put = (said: Replaced["said"], by: string) => {
    setReplaced({ said, by, before: text });
    onPut(by);
    setListed(false);
  };
  return (
    <>
      <div className="bench-head">
        <p role="status">{undo ? t[undo.said] : savedWords()}</p>
        {undo && (
          <button type="button" onClick={() => onPut(undo.before)}>
            {t.undo}
          </button>
        )}
        {!undo && state?.saved === "refused" && (
          <button type="button" onClick={() => void onSave()}>
            {t.saveAgain}
          </button>
        )}
        {!undo && text !== starter && (
          <button type="button" onClick={() => put("wasReset", starter)}>
            {t.reset}
          </button>
        )}
        <button type="button" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
          {t.submissions}
        </button>
      </div>
      {isListed && (
        <Submissions questionId={questionId} locale={locale} onRestore={(source) => put("wasRestored", source)} />
      )}
    </>
  );

  function savedWords(): string | null {
    if (!state || (state.text === "" && state.code === null)) return null;
    return state.code && state.saved !== "kept" ? sentenceOf(state.code, locale) : t.saved[state.saved];
  }
}
