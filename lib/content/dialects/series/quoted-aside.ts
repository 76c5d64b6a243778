import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** Least headings of a series, how far they ask, and share of those around quoted questions up to which these are asides. */
const HABIT = { least: 5, asks: 0.4, share: 0.34 } as const;

/** Whether lines that a heading's author quotes below it, as hardly any other of its series does, are its variants. */
export function areQuotedAside(
  { candidate, series }: Weighed,
  inner: readonly Weighed[],
  pairs: number,
  { units }: Document,
): boolean {
  const isQuoted = (unit: number) => units[unit]?.path.some(({ type }) => type === "quote") ?? false;
  return (
    candidate.rank <= 6 &&
    series.members.length >= HABIT.least &&
    series.features.asks >= HABIT.asks &&
    pairs <= HABIT.share * series.members.length &&
    !isQuoted(candidate.unit) &&
    inner.every((one) => isQuoted(one.candidate.unit))
  );
}
