import { asksOf } from "./vote";
import type { Weighed } from "./weighed";

/** How many times as many lines of one mark than of another stand among them when the other's are its exceptions. */
const TIMES = 4;
/** How far lines ask that are questions whatever stands around them. */
const ASKS = 0.6;

/** Whether a numbered line stands among many others marked a little otherwise, `1)What` among `1) What`: it is one of them. */
export const isAmongThem = ({ candidate, series }: Weighed, inner: readonly Weighed[]): boolean => {
  const around = inner[0]?.series;
  return (
    around !== undefined &&
    candidate.rank > 6 &&
    candidate.asks >= ASKS &&
    candidate.mark.ordinal !== null &&
    around.features.numbered === 1 &&
    around.members.length >= TIMES * series.members.length &&
    (around.members[0]?.unit ?? Infinity) < candidate.unit &&
    inner.every((one) => one.series === around) &&
    asksOf(inner) >= ASKS
  );
};

/** Least lines of another list, least headings beside the one above it, and share of the lines that are answered. */
const LIST = { least: 8, headings: 4, answered: 0.5 } as const;

/**
 * Whether numbered lines that ask, each with its answer, stand below one of several headings that ask: they are a
 * list of their own, which its author joined to the other.
 */
export function isAnotherList({ candidate, series }: Weighed, inner: readonly Weighed[]): boolean {
  return (
    candidate.rank <= 6 &&
    candidate.asks >= ASKS &&
    series.members.length >= LIST.headings &&
    inner.length >= LIST.least &&
    asksOf(inner) >= ASKS &&
    inner.filter(({ candidate: { mark }, evidence }) => mark.ordinal !== null && (evidence.answer || evidence.options))
      .length >=
      LIST.answered * inner.length
  );
}
