"use client";

import { useEffect, useRef } from "react";
import { Answered } from "@/components/personal/answered";
import { useReply } from "@/components/personal/use-reply";
import type { Queue, Quiz } from "@/lib/api/practice";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { QUIZ_PATH, TODAY } from "@/lib/quiz/setup-address";
import { StartButton } from "./start-button";
import { SummaryList } from "./summary-list";
import { useEnd } from "./use-end";
import { useQuizKeys } from "./use-quiz-keys";

type Props = {
  readonly quiz: Quiz;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
  readonly locale: Locale;
};

/** The end of a quiz: what was learned, what was hard, what comes tomorrow, one more round. */
export function Summary({ quiz, onUndo, onLeave, locale }: Props) {
  const t = quizMessages[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  const { reply, retry } = useEnd(quiz.id);
  const queue = useReply<Queue>("/api/queue?limit=1").reply;
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useQuizKeys({ undo: onUndo, leave: onLeave });
  const waits = queue?.ok ? queue.value.counts.due + queue.value.counts.new + queue.value.counts.learning : 0;
  const choose = localePath(locale, `${QUIZ_PATH}#choose`);
  return (
    <div className="columns question">
      <header className="question-header">
        <h1 ref={heading} tabIndex={-1} className="outline-none">
          {t.summary}
        </h1>
      </header>
      <Answered reply={reply} onRetry={retry} locale={locale}>
        {({ quiz: { items }, graded, minutes, learned, hard, tomorrow }) => (
          <>
            <p className="context">{graded === 0 ? t.nothingGraded : t.graded(graded, minutes)}</p>
            <SummaryList id="hard" title={t.hard} hint={t.hardHint} {...{ ids: hard, items, locale }} />
            <SummaryList
              id="learned"
              title={t.learned}
              {...{ ids: learned.filter((one) => !hard.includes(one)), items, locale }}
            />
            <section aria-labelledby="tomorrow-heading" className="across section">
              <div className="in-margin label">
                <h2 id="tomorrow-heading">{t.tomorrow}</h2>
              </div>
              <div className="in-text">
                <p>{t.tomorrowHint(tomorrow)}</p>
                <div className="run-ways">
                  {waits > 0 && <StartButton setup={TODAY} label={t.oneMore} isPrimary locale={locale} />}
                  <a href={choose} className={waits > 0 ? "button" : "button button-primary"}>
                    {t.toChoose}
                  </a>
                  <a href={localePath(locale, "/progress")} className="button button-quiet">
                    {t.toProgress}
                  </a>
                </div>
              </div>
            </section>
          </>
        )}
      </Answered>
    </div>
  );
}
