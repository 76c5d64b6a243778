"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { interviewEndMessages } from "@/lib/i18n/messages/interview-end";
import type { Run } from "./run";
import type { RunState } from "./run-state";
import { SheetDialog } from "./sheet-dialog";

type Props = {
  readonly run: Run;
  readonly state: RunState;
  readonly onClose: () => void;
  readonly locale: Locale;
};

/** The second of two steps. */
export function AbandonDialog({ run, state, onClose, locale }: Props) {
  const t = interviewEndMessages[locale];
  return (
    <SheetDialog title={t.abandonSure} onClose={onClose}>
      <p>{t.abandonSureHint}</p>
      {state.code && <p role="alert">{sentenceOf(state.code, locale)}</p>}
      <p className="taking-ways">
        <button type="button" className="button button-primary" onClick={onClose}>
          {t.abandonNo}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={state.doing !== null}
          onClick={() => void run.abandon()}
        >
          {t.abandonYes}
        </button>
      </p>
    </SheetDialog>
  );
}
