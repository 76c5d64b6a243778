"use client";

import { serverTime } from "@/components/practice/client";
import type { Intervals } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { GRADES, type Grade } from "@/lib/scheduling/card";
import { intervalWords } from "./interval-words";

type Props = {
  /** Null while they are not known, or where nothing is scheduled. */
  readonly intervals: Intervals | null;
  readonly proposal: Grade | null;
  /** What the proposal follows from, in words. */
  readonly because: readonly string[];
  readonly onGrade: (grade: Grade) => void;
  readonly locale: Locale;
};

/** The four grades, each with when the question comes back; at the thumb on a phone. */
export function GradeBar({ intervals, proposal, because, onGrade, locale }: Props) {
  const t = quizMessages[locale];
  const comma = locale === "zh" ? "，" : ", ";
  const said = [...because, ...(proposal ? [t.suggestion(t.grades[proposal])] : [])].join(comma);
  return (
    <div className="quiz-bar">
      <p id="grade-hint">{said === "" ? t.gradeHint : said}</p>
      <div role="group" aria-label={t.grading} aria-describedby="grade-hint" className="grades">
        {GRADES.map((grade, index) => (
          <button
            key={grade}
            type="button"
            className="button"
            data-suggested={grade === proposal ? "" : undefined}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onGrade(grade)}
          >
            <span>
              <kbd aria-hidden="true">{index + 1}</kbd>
              {t.grades[grade]}
            </span>
            {intervals && (
              <span className="number">
                <span className="sr-only">{t.backIn}</span>
                {intervalWords(intervals[grade], serverTime(), locale)}
              </span>
            )}
          </button>
        ))}
      </div>
    </div>
  );
}
