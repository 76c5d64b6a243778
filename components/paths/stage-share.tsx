"use client";

import type { Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { useStandings } from "./path-standings";
import { countStandings } from "./standings";

type Props = {
  /** Places of the stage's questions in the path: from the first, up to the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly locale: Locale;
};

/** How many questions a stage has, and how many of them were seen. */
export function StageShare({ from, to, locale }: Props) {
  const t = pathsMessages[locale];
  const { seen, of } = countStandings(useStandings().marks.slice(from, to));
  return <p className="number">{seen === 0 ? t.count(to - from) : t.share(seen, of)}</p>;
}
