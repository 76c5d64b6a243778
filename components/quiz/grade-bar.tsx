"use client";

import { Grades } from "@/components/practice/grades";
import type { Intervals } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import type { Grade } from "@/lib/scheduling/card";

type Props = {
  /** Null while they are not known, or where nothing is scheduled. */
  readonly intervals: Intervals | null;
  readonly proposal: Grade | null;
  /** What the proposal follows from, in words. */
  readonly because: readonly string[];
  readonly onGrade: (grade: Grade) => void;
  readonly locale: Locale;
};

/** The four grades at the thumb on a phone, and what one of them is proposed for. */
export function GradeBar({ intervals, proposal, because, onGrade, locale }: Props) {
  const { grades, gradeHint } = practiceMessages[locale];
  const comma = locale === "zh" ? "，" : ", ";
  const said = [...because, ...(proposal ? [quizMessages[locale].suggestion(grades[proposal])] : [])].join(comma);
  return (
    <div className="quiz-bar">
      <p id="grade-hint">{said === "" ? gradeHint : said}</p>
      <Grades {...{ intervals, proposal, onGrade, locale }} describedBy="grade-hint" />
    </div>
  );
}
