"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Answered } from "@/components/personal/answered";
import { Part } from "@/components/personal/part";
import { useReply } from "@/components/personal/use-reply";
import { isKnownLearner, watchLearner } from "@/components/practice/known-learner";
import type { Queue } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { quizStartMessages } from "@/lib/i18n/messages/quiz-start";
import { ANYTHING } from "@/lib/quiz/setup-address";
import { Choose, type Bank } from "./choose";
import { Left } from "./left";
import { Newcomer } from "./newcomer";
import type { PathOption } from "./path-choice";
import { StartButton } from "./start-button";
import { Today } from "./today";
import { useSetup } from "./use-setup";
import "./quiz.css";

type Props = { readonly bank: Bank; readonly paths: readonly PathOption[]; readonly locale: Locale };

const LEFT = "#left";

/** Where practice starts: what waits today, what was left, and anything else one may choose. */
export function StartView({ bank, paths, locale }: Props) {
  const t = quizStartMessages[locale];
  const { setup, change, isChosen } = useSetup();
  const { reply, reload } = useReply<Queue>("/api/queue?limit=1");
  const isKnown = useSyncExternalStore(watchLearner, isKnownLearner, () => false);
  const wasLeft = useSyncExternalStore(
    noChange,
    () => location.hash === LEFT,
    () => false,
  );
  useEffect(() => {
    // Drawn by the browser here only after its jump to an id that was not there yet.
    if (location.hash === "#choose") document.getElementById("choose")?.scrollIntoView();
  }, []);
  return (
    <>
      {wasLeft && (
        <p role="status" className="notice quiz-paused">
          {t.paused}
        </p>
      )}
      <div className="quiz-now">
        <Left isAsked={isKnown} isPrimary={!isChosen} locale={locale}>
          {(isLeft) => (
            <Answered reply={reply} onRetry={reload} locale={locale}>
              {({ counts }) => <Today counts={counts} isPrimary={!isChosen && !isLeft} locale={locale} />}
            </Answered>
          )}
        </Left>
      </div>
      <Newcomer locale={locale} />
      <Part id="choose" title={t.choose} note={t.chooseHint}>
        <Choose bank={bank} paths={paths} setup={setup} onChange={change} locale={locale} />
        <div className="run-ways choose-foot">
          <StartButton setup={setup} label={t.startChosen(setup.count)} isPrimary={isChosen} locale={locale} />
          {isChosen && (
            <button type="button" className="button button-quiet" onClick={() => change(ANYTHING)}>
              {t.clear}
            </button>
          )}
        </div>
      </Part>
    </>
  );
}

const noChange = () => () => undefined;
