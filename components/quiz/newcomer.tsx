"use client";

import { useSyncExternalStore } from "react";
import { isKnownLearner, watchLearner } from "@/components/practice/known-learner";
import type { Locale } from "@/lib/i18n/locales";
import { quizStartMessages } from "@/lib/i18n/messages/quiz-start";

const isNewcomer = (): boolean => !isKnownLearner();

/** How it goes, for those of whom nothing is known yet. */
export function Newcomer({ locale }: { readonly locale: Locale }) {
  const t = quizStartMessages[locale];
  const isOne = useSyncExternalStore(watchLearner, isNewcomer, () => false);
  if (!isOne) return null;
  return (
    <div className="quiz-newcomer">
      <p>{t.newcomer}</p>
      <ol className="points">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t.keptHere}</p>
    </div>
  );
}
