"use client";

import { useState } from "react";
import { GradeQuestion } from "@/components/keeping/grade-question";
import { proposeForCode } from "@/lib/quiz/propose-code";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import type { Attempt } from "./attempt-marks";

type Props = {
  readonly questionId: string;
  readonly attempt: Attempt;
  readonly locale: Locale;
  readonly onGraded: () => void;
};

/** Once it is solved, or its solution was seen, a grade is proposed; before that one has to ask for it. */
export function GradeAttempt({ questionId, attempt, locale, onGraded }: Props) {
  const t = codingMessages[locale];
  const { tested, looked } = attempt;
  const proposal = proposeForCode(tested, looked);
  const [isAsked, setAsked] = useState(false);
  if (proposal === null) return null;
  const isSolved = proposal === "good";
  const grade = <GradeQuestion {...{ questionId, proposal, locale }} onChange={onGraded} />;
  if (isSolved || looked)
    return (
      <div className="bench-grade">
        <p id="grading-hint">{looked ? t.gradeLooked : t.gradePassed}</p>
        {grade}
      </div>
    );
  return (
    <details className="bench-grade" onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary id="grading-hint">{proposal === "hard" ? t.gradeSome : t.gradeNone}</summary>
      {isAsked && grade}
    </details>
  );
}
