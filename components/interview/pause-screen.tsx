"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { Aside } from "./aside";
import type { Run } from "./run";
import { leftOf, pauseLeftOf, type RunState } from "./run-state";
import { face } from "./time-left";
import { useTicking } from "./use-ticking";

type Props = { readonly run: Run; readonly state: RunState; readonly locale: Locale };

/** The clock stands, and so do the questions: whoever reads on in a pause has more time than the others. */
export function PauseScreen({ run, state, locale }: Props) {
  const t = interviewMessages[locale];
  useTicking();
  const left = leftOf(state, run.monotonic());
  const isResuming = state.doing === "resume";
  return (
    <Aside title={t.paused} hint={t.pausedHint}>
      <p>
        {t.left} <span className="number">{left === null ? "" : face(left)}</span>
      </p>
      <p className="text-soft">{t.pauseLeft(face(pauseLeftOf(state, run.monotonic())))}</p>
      {state.code && <p role="alert">{sentenceOf(state.code, locale)}</p>}
      <p className="taking-ways">
        <button type="button" className="button button-primary" disabled={isResuming} onClick={() => void run.resume()}>
          {isResuming ? t.resuming : t.resume}
        </button>
      </p>
    </Aside>
  );
}
