import type { Document } from "./candidate";
import { isOutline } from "./outline";
import type { Weighed } from "./weighed";

/** Least headings of a document, share of those that ask, and of those with words below, that show it to be nothing but questions. */
const FLAT = { least: 5, asking: 0.4, said: 0.8 } as const;

/**
 * A document whose headings are all of one level, nearly each with words of its own and none of them a frame, asks below each
 * what it asks below many: some authors only name what they are asked about.
 */
export function completeHeadings(weighed: readonly Weighed[], { units, titleUnit }: Document): Weighed[] {
  const isHeading = ({ candidate }: Weighed) => units[candidate.unit]?.type === "heading";
  const headings = weighed.filter(isHeading);
  const outline = units.filter((unit, index) => isOutline(unit) && index !== titleUnit).length;
  const asking = headings.filter(({ candidate }) => candidate.asks >= 0.75).length;
  const flat =
    headings.length >= FLAT.least &&
    headings.length === outline &&
    new Set(headings.map(({ candidate }) => candidate.signature)).size === 1 &&
    asking >= FLAT.asking * headings.length &&
    headings.every(({ evidence }) => !evidence.framing) &&
    headings.filter(({ evidence }) => evidence.body > 0).length >= FLAT.said * headings.length;
  return flat ? weighed.map((one) => (isHeading(one) && one.score <= 0 ? { ...one, score: 0.3 } : one)) : [...weighed];
}
