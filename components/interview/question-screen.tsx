"use client";

import { useCallback, useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { AbandonDialog } from "./abandon-dialog";
import { AnswerPart } from "./answer-part";
import { AskedPart } from "./asked-part";
import { HandInDialog } from "./hand-in-dialog";
import { QuestionList } from "./question-list";
import type { Run } from "./run";
import { RunBar } from "./run-bar";
import { RunHead } from "./run-head";
import type { RunState } from "./run-state";
import { ScratchPad } from "./scratch-pad";
import { Trouble } from "./trouble";
import { useRunKeys } from "./use-run-keys";

type Props = { readonly run: Run; readonly state: RunState; readonly locale: Locale };

/** One question: what is asked, what is answered, and the ways on. */
export function QuestionScreen({ run, state, locale }: Props) {
  const [opened, setOpened] = useState<"hand-in" | "abandon" | null>(null);
  const { items, at, interview } = state;
  const item = items[at];
  const review = useCallback(() => setOpened("hand-in"), []);
  const close = useCallback(() => setOpened(null), []);
  useRunKeys(run, review);
  if (!item) return null;
  const { asked, answer } = item;
  return (
    <div className="taking">
      <RunHead {...{ run, state, locale }} onAbandon={() => setOpened("abandon")} />
      <Trouble items={items} onRetry={run.retry} locale={locale} />
      {state.code && opened === null && (
        <div role="alert" className="sheet taking-trouble">
          <p>{sentenceOf(state.code, locale)}</p>
        </div>
      )}
      <div className="columns taking-page">
        <article key={asked.id} className="taking-question">
          <AskedPart {...{ asked, locale }} interviewId={interview.id} language={interview.locale} />
          <AnswerPart {...{ asked, answer, run, locale }} language={interview.locale} />
          <ScratchPad text={answer.mine.scratch} onType={(scratch) => run.change({ scratch })} locale={locale} />
        </article>
        <QuestionList {...{ run, state, locale }} onReview={review} />
      </div>
      <RunBar {...{ run, state, locale }} onReview={review} />
      {opened === "hand-in" && <HandInDialog {...{ run, state, locale }} onClose={close} />}
      {opened === "abandon" && <AbandonDialog {...{ run, state, locale }} onClose={close} />}
    </div>
  );
}
