"use client";

import type { Ref } from "react";
import type { Intervals } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { GRADES, type Grade } from "@/lib/scheduling/card";
import { serverTime } from "./client";
import { intervalWords } from "./interval-words";
import "./grades.css";

type Props = {
  readonly group?: Ref<HTMLDivElement>;
  /** Null while they are not known, or where nothing is scheduled. */
  readonly intervals: Intervals | null;
  readonly proposal?: Grade | null;
  /** Id of what says more about them. */
  readonly describedBy: string;
  readonly onGrade: (grade: Grade) => void;
  readonly locale: Locale;
};

/** The four grades, each with when the question comes back. */
export function Grades({ group, intervals, proposal = null, describedBy, onGrade, locale }: Props) {
  const t = practiceMessages[locale];
  return (
    <div ref={group} role="group" aria-label={t.grading} aria-describedby={describedBy} className="grades">
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
  );
}
