"use client";

import { StatusMark } from "@/components/keeping/status-mark";
import type { Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { useStandings } from "./path-standings";
import { isSeen, nextPlace } from "./standings";

type Props = { readonly questionId: string; readonly locale: Locale };

/** How one stands with a question of a path; of who is under way, also which comes next. */
export function StepMark({ questionId, locale }: Props) {
  const { ids, marks } = useStandings();
  const next = nextPlace(marks);
  if (next === null || ids[next] !== questionId || !marks.some(isSeen)) {
    return <StatusMark questionId={questionId} locale={locale} />;
  }
  return (
    <span className="mark" data-standing="next">
      {pathsMessages[locale].nextMark}
    </span>
  );
}
