"use client";

import { useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { keepText, type TextState } from "@/components/keeping/keep-text";
import { readDraft } from "@/components/keeping/text-draft";
import { useKeeper } from "@/components/keeping/use-keeper";
import type { TestVerdict } from "@/lib/coding/protocol";
import type { Locale } from "@/lib/i18n/locales";
import { readAttempt, writeAttempt } from "./attempt-marks";
import { Bench } from "./bench";
import { BenchHead } from "./bench-head";
import { countPassed } from "./failing-first";
import { GradeAttempt } from "./grade-attempt";
import { ProgramConflict } from "./program-conflict";
import { readTestsOf } from "./read-tests";
import { submitProgram } from "./submit-code";
import { watchSolution } from "./watch-solution";

export type Solved = {
  readonly questionId: string;
  readonly slug: string;
  /** Of the text, and so of its tests. */
  readonly language: Locale;
  readonly locale: Locale;
  /** How one stands with the question may have changed. */
  readonly onChange: () => void;
};

/** Where the solution stands below the program, not beside it (components/question/solve-layout.tsx). */
const STACKED = "(width < 72rem)";

/** Where a problem is solved on its own page. The program to begin with stands there already. */
export function Workbench({ questionId, slug, language, locale, onChange }: Solved) {
  const key = `code:${questionId}`;
  const [starter] = useState(() => document.querySelector("#starter pre")?.textContent ?? "");
  const [state, setState] = useState<TextState | null>(null);
  const [keeper] = useState(() => keepText({ path: `/api/code/${questionId}`, key, staysHere: true }, setState));
  const [here] = useState(() => readDraft(key)?.text ?? "");
  const [isTouched, setTouched] = useState(false);
  const [attempt, setAttempt] = useState(() => readAttempt(questionId));
  /** Where the solution ends: who has just read it is asked there. Null: beside the program. */
  const [end, setEnd] = useState<Element | null>(null);
  const text = isTouched
    ? (state?.text ?? "")
    : ([state?.text ?? "", here].find((one) => one.trim() !== "") ?? starter);

  useKeeper(keeper);
  useEffect(
    () =>
      watchSolution((fold) => {
        setEnd(matchMedia(STACKED).matches ? fold.lastElementChild : null);
        setAttempt((before) => {
          const { tested } = before;
          if (tested !== null && tested.passed === tested.total) return before;
          return writeAttempt(questionId, { ...before, looked: true });
        });
      }),
    [questionId],
  );

  const type = useCallback(
    (now: string) => {
      setTouched(true);
      keeper.type(now);
    },
    [keeper],
  );
  const readTests = useCallback(async () => (await readTestsOf(slug, language))?.tests ?? null, [slug, language]);
  const onTested = useCallback(
    (source: string, verdicts: readonly TestVerdict[]) => {
      const tested = { passed: countPassed(verdicts), total: verdicts.length };
      setEnd(null);
      setAttempt((before) => writeAttempt(questionId, { ...before, tested }));
      void submitProgram(questionId, source, verdicts);
    },
    [questionId],
  );
  const onGraded = useCallback(() => {
    writeAttempt(questionId, null);
    onChange();
  }, [questionId, onChange]);

  if (state?.elsewhere)
    return (
      <div className="bench-frame">
        <ProgramConflict
          mine={state.text}
          theirs={state.elsewhere.text}
          locale={locale}
          onChoose={(chosen) => {
            setTouched(true);
            void keeper.choose(chosen);
          }}
        />
      </div>
    );
  const below = attempt.looked ? end : null;
  const grade = <GradeAttempt {...{ questionId, attempt, locale }} onGraded={onGraded} />;
  return (
    <div className="bench-frame">
      <Bench
        id="program"
        {...{ text, readTests, onTested, locale }}
        onType={type}
        head={<BenchHead {...{ questionId, state, starter, text, locale }} onPut={type} onSave={keeper.save} />}
      >
        {!below && grade}
      </Bench>
      {below && createPortal(grade, below)}
    </div>
  );
}
