"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { isKnownLearner, watchLearner } from "@/components/practice/known-learner";
import { whenNear } from "@/components/ui/when-near";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { GradeQuestion } from "./grade-question";

/** Pixels below the screen at which one may soon be there. */
const NEAR = "600px";

type Props = { readonly questionId: string; readonly locale: Locale; readonly onChange: () => void };

/**
 * Where an answer ends, a learner grades how well they knew it. Whoever is none yet sees it once they have opened an
 * answer that was hidden: they practise. Nothing is asked of the server before it is near.
 */
export function Grading({ questionId, locale, onChange }: Props) {
  const t = practiceMessages[locale];
  const isKnown = useSyncExternalStore(watchLearner, isKnownLearner, () => false);
  const [isNear, setNear] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => (place.current ? whenNear([place.current], NEAR, () => setNear(true)) : undefined), []);
  return (
    <section
      ref={place}
      aria-labelledby="grading-heading"
      className="across grading"
      data-known={isKnown ? "" : undefined}
    >
      <div className="in-margin label">
        <h2 id="grading-heading">{t.grading}</h2>
        <p id="grading-hint">{t.gradingHint}</p>
      </div>
      <div className="in-text">{isNear && <GradeQuestion {...{ questionId, locale, onChange }} />}</div>
    </section>
  );
}
