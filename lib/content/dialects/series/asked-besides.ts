import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** Least items of such a list, and how far each of them must ask. */
const BESIDES = { least: 2, asks: 0.75 } as const;

/** How far the one question above them asks: it ends in a question mark. */
const ASKS = 0.9;

/**
 * Whether an article answers what its only heading of its level asks, and the numbered list that is all of its last
 * section asks more.
 */
export function areAskedBesides(outer: Weighed, inner: readonly Weighed[], { units }: Document): boolean {
  const { candidate, series } = outer;
  if (candidate.rank > 6 || series.members.length > 1 || candidate.asks < ASKS) return false;
  const section = units.findLastIndex(({ type }) => type === "heading");
  const below = units.slice(section + 1).filter(({ type, text }) => type !== "rule" && type !== "tag" && text !== "");
  return (
    section > candidate.unit &&
    inner.length >= BESIDES.least &&
    inner.length === below.length &&
    inner.every((one) => one.candidate.unit > section && one.candidate.asks >= BESIDES.asks)
  );
}
