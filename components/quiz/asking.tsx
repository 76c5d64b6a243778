"use client";

import { useCallback, useEffect, useRef } from "react";
import type { AskedQuestion } from "@/lib/catalogue/asked";
import { isAnswer } from "@/components/question/parts";
import { SolveLayout } from "@/components/question/solve-layout";
import { isMac } from "@/components/ui/is-mac";
import type { Intervals, Review } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import type { Grade } from "@/lib/scheduling/card";
import { AnswerParts, inOrder } from "./answer-parts";
import { AskedHeader } from "./asked-header";
import type { Draft } from "./drafts";
import { GradeBar } from "./grade-bar";
import { proposalOf } from "./proposal";
import { QuizBench } from "./quiz-bench";
import { starterOf } from "./starter-of";
import { startStopwatch } from "./stopwatch";
import { TypedAnswer } from "./typed-answer";
import { useDraft } from "./use-draft";
import { useEnlivened } from "./use-enlivened";
import { useQuizKeys } from "./use-quiz-keys";

type Props = {
  readonly question: AskedQuestion;
  readonly topicTitle: string;
  readonly quizId: string;
  readonly place: number;
  readonly intervals: Intervals | null;
  /** Something was begun: whatever happens elsewhere, this question stays. */
  readonly onBegin: () => void;
  readonly onGrade: (answer: Pick<Review, "grade" | "durationMs" | "text" | "points">) => void;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
  readonly locale: Locale;
};

/** One question: asked, answered, compared, graded. */
export function Asking({ question, topicTitle, quizId, place, intervals, locale, ...on }: Props) {
  const t = quizMessages[locale];
  const { onBegin, onGrade } = on;
  const [draft, change] = useDraft(quizId, place, onBegin);
  const stopwatch = useRef<ReturnType<typeof startStopwatch>>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const started = startStopwatch();
    stopwatch.current = started;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    return started.end;
  }, []);
  useEnlivened(draft.revealed, question.locale);

  const isChoice = question.kind === "choice";
  const starter = starterOf(question.sections);
  const asked = question.sections.filter(({ name }) => name !== "starter" && !isAnswer(name, question.kind));
  const answers = inOrder(question.sections.filter(({ name }) => isAnswer(name, question.kind)));
  const proposed = proposalOf(question, draft);
  const reveal = useCallback(() => {
    change({ revealed: true });
    requestAnimationFrame(() => showAnswer(answer.current));
  }, [change]);
  const grade = (given: Grade) =>
    onGrade({
      grade: given,
      durationMs: stopwatch.current?.read() ?? 0,
      ...(draft.text.trim() !== "" && { text: draft.text }),
      ...(draft.points.length > 0 && { points: [...draft.points] }),
    });
  useQuizKeys({
    reveal: draft.revealed ? undefined : reveal,
    grade: draft.revealed ? grade : undefined,
    undo: on.onUndo,
    leave: on.onLeave,
  });
  const onChange = (some: Partial<Draft>) => {
    const isMarked = isChoice && Object.values(some.picks ?? {}).some(({ marked }) => marked);
    change(isMarked ? { ...some, revealed: true } : some);
  };
  const parts = { question, seed: `${quizId}:${place}`, draft, onChange };
  return (
    <>
      <article className="columns question" data-quiz="" data-solve={starter === null ? undefined : ""}>
        {starter !== null && <SolveLayout />}
        <AskedHeader question={question} topicTitle={topicTitle} heading={heading} locale={locale} />
        <AnswerParts {...parts} sections={asked} />
        {starter !== null ? (
          <QuizBench {...{ question, starter, draft, locale }} onChange={change} />
        ) : (
          !isChoice && <TypedAnswer text={draft.text} onType={(text) => change({ text })} locale={locale} />
        )}
        {draft.revealed && (
          <div ref={answer} className="together answer-parts">
            <AnswerParts {...parts} sections={answers} />
          </div>
        )}
      </article>
      {draft.revealed ? (
        <GradeBar
          {...{ intervals, locale, onGrade: grade }}
          proposal={proposed.grade}
          because={proposed.because(locale)}
        />
      ) : (
        <div className="quiz-bar">
          <button
            type="button"
            className={isChoice || starter !== null ? "button" : "button button-primary"}
            // The second half of a double click was meant for the question before.
            onClick={(event) => event.detail < 2 && reveal()}
          >
            {isChoice ? t.revealChoice : t.reveal}
          </button>
          <p className="quiz-keys">{isMac() ? t.keysMac : t.keys}</p>
        </div>
      )}
    </>
  );
}

/** The first part of the answer takes the focus: a wrapper without a box of its own cannot. */
function showAnswer(answer: HTMLElement | null): void {
  const first = answer?.firstElementChild;
  if (!(first instanceof HTMLElement)) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  if (first.getBoundingClientRect().top > innerHeight / 2) first.scrollIntoView();
}
