import type { Candidate, Document } from "./candidate";
import type { Weighed } from "./weighed";

/** How far a title must ask: it ends in a question mark. */
const ASKS = 0.9;

/**
 * An article whose title asks, and in which nothing else is a question, answers that one. `weighAll` weighs lines of the
 * document as if it had no title.
 */
export function titleQuestion(
  { units, titleUnit }: Document,
  candidates: readonly Candidate[],
  weighAll: (some: readonly Candidate[]) => readonly Weighed[],
): Weighed[] {
  const title = candidates.find(({ unit }) => unit === titleUnit);
  const told = units.some(({ type, text }, at) => at > (titleUnit ?? 0) && type === "text" && text !== "");
  if (!title || title.asks < ASKS || !told) return [];
  return weighAll([title]).map((one) => ({ ...one, evidence: { ...one.evidence, end: units.length } }));
}
