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
  if (!title || title.asks < ASKS || !told || !isTop(title.unit, units)) return [];
  return weighAll([title]).map((one) => ({ ...one, evidence: { ...one.evidence, end: units.length } }));
}

/** A heading with equals, like `Why another one?` above `Installation`, opens a section. */
const isTop = (index: number, units: Document["units"]): boolean =>
  units.every(({ type, depth }, at) => at === index || type !== "heading" || depth > (units[index]?.depth ?? 0));
