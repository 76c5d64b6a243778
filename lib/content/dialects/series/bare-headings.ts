import type { Weighed } from "./weighed";

/** Share of headings with anything below them up to which they are bare questions, as in the log of an interview. */
const BARE = 0.35;
/** Least headings that show it. */
const LEAST = 5;
/** How far a heading asks that is a question itself, and how far those below it do. */
const ASKS = { outer: 0.75, inner: 0.4 } as const;

/** What deeper headings right below one of many bare headings make of it; null where nothing tells. */
export function amongBare(outer: Weighed, inner: readonly Weighed[]): "question" | "section" | null {
  const { series, candidate } = outer;
  const first = inner[0];
  const bare = candidate.rank <= 6 && series.members.length >= LEAST && series.features.bodies <= BARE;
  if (!bare || !first || first.candidate.rank > 6 || first.candidate.unit !== candidate.unit + 1) return null;
  if (first.series.features.asks < ASKS.inner) return null;
  // What is asked besides stands below what is asked first.
  if (candidate.asks >= ASKS.outer) return "question";
  return candidate.asks < ASKS.inner && inner.length > 1 ? "section" : null;
}
