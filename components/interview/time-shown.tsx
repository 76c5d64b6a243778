"use client";

import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import type { Run } from "./run";
import { leftOf, totalOf, type RunState } from "./run-state";
import { face, levelOf } from "./time-left";
import { useTicking } from "./use-ticking";

type Props = { readonly run: Run; readonly state: RunState; readonly locale: Locale };

/** Of the whole interview. Read aloud at set moments only, see Moments. */
export function TimeLeft({ run, state, locale }: Props) {
  const t = interviewMessages[locale];
  useTicking();
  const left = leftOf(state, run.monotonic());
  const level = left === null ? "calm" : levelOf(left, totalOf(state.interview));
  return (
    <p role="timer" className="taking-time" data-level={level}>
      <span className="sr-only">{t.left} </span>
      {left === null ? (
        <>
          <span className="number" aria-hidden="true">
            –:––
          </span>
          <span className="sr-only">{t.leftUnknown}</span>
        </>
      ) : (
        <span className="number">{face(left)}</span>
      )}
      {t.levels[level] && <span className="taking-level">{t.levels[level]}</span>}
    </p>
  );
}

/** Of the question in front, against its budget: that ends nothing. */
export function TimeHere({ run, state, locale }: Props) {
  const t = interviewMessages[locale];
  useTicking();
  const budgetMs = (state.items[state.at]?.asked.budgetSeconds ?? 0) * 1_000;
  const spentMs = Math.floor(run.spentHere()) * 1_000;
  const left = budgetMs - spentMs;
  const level = levelOf(left, budgetMs);
  const { calm, over, ...low } = t.hereTime;
  const words =
    left < 0 ? over(face(-left)) : level === "calm" ? calm(face(spentMs), face(budgetMs)) : low[level](face(left));
  return (
    <p className="taking-here" data-level={level}>
      {t.here} <span className="number">{words}</span>
    </p>
  );
}
