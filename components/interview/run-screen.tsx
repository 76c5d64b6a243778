"use client";

import { useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { interviewSavingMessages } from "@/lib/i18n/messages/interview-saving";
import { Aside } from "./aside";
import { EndScreen } from "./end-screen";
import { LostWords } from "./lost-words";
import { Moments } from "./moments";
import { PauseScreen } from "./pause-screen";
import { QuestionScreen } from "./question-screen";
import type { Run } from "./run";
import type { RunState } from "./run-state";

type Props = { readonly run: Run; readonly locale: Locale };

/** What an interview is at the moment: a question, a pause, its end. */
export function RunScreen({ run, locale }: Props) {
  const state = useSyncExternalStore(run.subscribe, run.read, run.read);
  return (
    <>
      <Moments run={run} locale={locale} />
      <Phase {...{ run, state, locale }} />
    </>
  );
}

function Phase({ run, state, locale }: Props & { readonly state: RunState }) {
  const t = interviewSavingMessages[locale];
  switch (state.phase) {
    case "running":
      return <QuestionScreen {...{ run, state, locale }} />;
    case "paused":
      return <PauseScreen {...{ run, state, locale }} />;
    case "closing":
    case "over":
      return <EndScreen {...{ run, state, locale }} />;
    case "gone":
      return (
        <Aside title={t.gone} hint={t.goneHint}>
          <LostWords items={state.items} locale={locale} />
        </Aside>
      );
  }
}
