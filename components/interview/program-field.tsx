"use client";

import { useCallback, type ReactNode } from "react";
import { LateBench } from "@/components/coding/late-bench";
import type { InterviewItem } from "@/lib/api/interviews";
import type { Locale } from "@/lib/i18n/locales";
import type { Run } from "./run";

type Props = {
  readonly asked: InterviewItem;
  readonly text: string;
  readonly starter: string;
  readonly run: Run;
  /** Until the editor has come. */
  readonly fallback: ReactNode;
  readonly locale: Locale;
};

/** An answer that is a program. It can be run and tested against what an interviewer would show; nothing of that is kept. */
export function ProgramField({ asked: { tests }, text, starter, run, fallback, locale }: Props) {
  const readTests = useCallback(async () => (tests ?? []).map((test) => ({ ...test, hidden: false })), [tests]);
  return (
    <LateBench
      id="taking-answer"
      {...{ text, starter, readTests, fallback, locale }}
      onType={(now) => run.change({ text: now })}
    />
  );
}
