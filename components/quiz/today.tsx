"use client";

import type { Counts } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { quizStartMessages } from "@/lib/i18n/messages/quiz-start";
import { TODAY } from "@/lib/quiz/setup-address";
import { minutesFor } from "./minutes";
import { StartButton } from "./start-button";

type Props = {
  readonly counts: Counts;
  readonly isPrimary: boolean;
  readonly locale: Locale;
};

/** What waits today, in words, and the button that begins it. */
export function Today({ counts, isPrimary, locale }: Props) {
  const t = quizStartMessages[locale];
  const reviews = counts.due + counts.learning;
  const all = reviews + counts.new;
  if (all === 0)
    return (
      <div className="quiz-today">
        <p className="said">{t.done}</p>
        <p>{t.doneHint}</p>
      </div>
    );
  return (
    <div className="quiz-today">
      <p className="said">{t.today({ reviews, fresh: counts.new, minutes: minutesFor(counts) })}</p>
      {all > TODAY.count && <p>{t.rounds(TODAY.count)}</p>}
      <div className="run-ways">
        <StartButton setup={TODAY} label={isPrimary ? t.start : t.startToday} isPrimary={isPrimary} locale={locale} />
      </div>
    </div>
  );
}
