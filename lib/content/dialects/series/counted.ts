import { choose } from "./choose";
import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** What it counts for numbered lines that nothing else in their document asks. */
const ONLY = 2;
/** Share of a series that is numbered, and whose numbers run on. */
const NUMBERED = 0.8;
/** Least numbered lines, where the document speaks of asking at all, and where it does not. */
const LEAST = { said: 4, unsaid: 8 } as const;
/** Least depth of points in lists: what stands in an item is part of it. */
const NESTED = 10;

const SPEAKS = /面试|面经|笔试|[习考试]题|interview|quiz|\bexam/i;

/**
 * The lines that its author counted, of a document in which nothing sounds like a question: entries of a bank may name
 * what is asked, from the first to the last. It is a guess, and said to be one.
 */
export function chooseCounted(weighed: readonly Weighed[], document: Document): Weighed[] {
  const least = document.units.some(({ text }) => SPEAKS.test(text)) ? LEAST.said : LEAST.unsaid;
  const raised = weighed.map((one) => {
    const { numbered, runs, led, leads } = one.series.features;
    const counted =
      numbered >= NUMBERED && runs >= NUMBERED && led < 0.3 && leads < 0.3 && one.series.members.length >= least;
    return counted && one.candidate.rank < NESTED ? { ...one, score: one.score + ONLY } : one;
  });
  const chosen = choose(raised, document);
  return chosen.length >= least ? chosen : [];
}
