import { isAround } from "../marks/words";
import { choose } from "./choose";
import type { Document } from "./candidate";
import { outlineOf } from "./outline";
import type { Weighed } from "./weighed";

/** What it counts that lines are numbered, where no reading stands. */
const ONLY = 2;
/** Share of a series that is numbered, and whose numbers run on. */
const NUMBERED = 0.8;
/** Least numbered lines: what a text counts up is shorter, and the chapters of an article are fewer. */
const LEAST = { lines: 8, chapters: 15 } as const;
/** Least depth of points in lists: what stands in an item is part of it. */
const NESTED = 10;

/**
 * The lines that its author counted, of a document in which too little sounds like a question for any reading to stand:
 * entries of a bank may only name what is asked. `titled`: the document has a title that does not announce questions.
 */
export function chooseNumbered(weighed: readonly Weighed[], document: Document, titled: boolean): Weighed[] {
  const { above } = outlineOf(document);
  // What is counted below `Getting started` are steps.
  const isStep = ({ candidate: { unit } }: Weighed) => isAround(document.units[above[unit]?.at(-1) ?? -1]?.text ?? "");
  const raised = weighed.map((one) => {
    const { numbered, runs, led, leads } = one.series.features;
    const counted =
      numbered >= NUMBERED && runs >= NUMBERED && led < 0.3 && leads < 0.3 && one.series.members.length >= LEAST.lines;
    return counted && one.candidate.rank < NESTED && !isStep(one) ? { ...one, score: one.score + ONLY } : one;
  });
  const chosen = choose(raised, document);
  const chapters = titled && chosen.every(({ candidate }) => candidate.rank <= 6);
  return chosen.length >= (chapters ? LEAST.chapters : LEAST.lines) ? chosen : [];
}
