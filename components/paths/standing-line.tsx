"use client";

import type { Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { useStandings } from "./path-standings";
import { countStandings } from "./standings";

type Props = {
  /** Said where nothing was seen yet. */
  readonly idle: string;
  readonly locale: Locale;
};

/** How far one is on the whole path, in a line that is there before it is known. */
export function StandingLine({ idle, locale }: Props) {
  const standing = countStandings(useStandings().marks);
  return <p className="standing">{standing.seen === 0 ? idle : pathsMessages[locale].standing(standing)}</p>;
}
