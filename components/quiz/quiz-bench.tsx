"use client";

import { useCallback } from "react";
import { LateBench } from "@/components/coding/late-bench";
import { countPassed } from "@/components/coding/failing-first";
import { readTestsOf } from "@/components/coding/read-tests";
import { submitProgram } from "@/components/coding/submit-code";
import type { AskedQuestion } from "@/lib/catalogue/asked";
import type { TestVerdict } from "@/lib/coding/protocol";
import type { Locale } from "@/lib/i18n/locales";
import type { Draft } from "./drafts";
import { TypedAnswer } from "./typed-answer";

type Props = {
  readonly question: AskedQuestion;
  readonly starter: string;
  readonly draft: Draft;
  readonly onChange: (some: Partial<Draft>) => void;
  readonly locale: Locale;
};

/** Where a programming problem is solved in a quiz: from its beginning, whatever was written on its page. */
export function QuizBench({ question, starter, draft, onChange, locale }: Props) {
  const { id, slug, locale: language } = question;
  const { revealed } = draft;
  const readTests = useCallback(async () => (await readTestsOf(slug, language))?.tests ?? null, [slug, language]);
  const onTested = useCallback(
    (source: string, verdicts: readonly TestVerdict[]) => {
      // What passes after one has seen the solution proposes nothing.
      if (!revealed) onChange({ tested: { passed: countPassed(verdicts), total: verdicts.length } });
      void submitProgram(id, source, verdicts);
    },
    [id, revealed, onChange],
  );
  const onType = (text: string) => onChange({ text });
  return (
    <div className="workbench">
      <LateBench
        id="typed-answer"
        {...{ starter, readTests, onTested, onType, locale }}
        text={draft.text}
        fallback={<TypedAnswer text={draft.text} onType={onType} locale={locale} />}
      />
    </div>
  );
}
