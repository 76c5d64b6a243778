"use client";

import { useCallback, useEffect, useState } from "react";
import type { Judgement, ReportItem } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import { judgeOnce } from "./judge-once";
import { JudgementList } from "./judgement-list";
import "./judgement.css";

export type JudgedProps = {
  readonly interviewId: string;
  readonly item: ReportItem;
  /** What was found before; null: nobody has run it. */
  readonly judgement: Judgement | null;
  readonly locale: Locale;
};

/** Runs the tests of a program from an interview, once: what came of it is kept beside the report. */
export function JudgedProgram({ interviewId, item, judgement, locale }: JudgedProps) {
  const t = codingMessages[locale];
  const [found, setFound] = useState<Pick<Judgement, "passed" | "total" | "tests"> | null>(judgement);
  const [isRunning, setRunning] = useState(judgement === null);
  const judge = useCallback(
    () =>
      judgeOnce({ interviewId, item }).then((now) => {
        setFound(now);
        setRunning(false);
      }),
    [interviewId, item],
  );
  useEffect(() => {
    if (judgement === null) void judge();
  }, [judgement, judge]);
  if (found) return <JudgementList judgement={found} isShared={false} locale={locale} />;
  return (
    <div className="judgement">
      <p role="status">{isRunning ? t.judging : t.notJudged}</p>
      {!isRunning && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setRunning(true);
            void judge();
          }}
        >
          {t.judge}
        </button>
      )}
    </div>
  );
}
