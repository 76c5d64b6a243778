import { isAround } from "../marks/words";
import { choose } from "./choose";
import type { Document } from "./candidate";
import { outlineOf } from "./outline";
import type { Weighed } from "./weighed";

/** What it counts that lines are numbered, where no reading stands, and where the title names them besides. */
const ONLY = { numbered: 2, named: 3 } as const;
/** Share of a series that is numbered, and whose numbers run on. */
const NUMBERED = 0.8;
/** Least numbered lines: what a text counts up is shorter, and the chapters of an article are fewer. */
const LEAST = { lines: 8, chapters: 15, named: 4 } as const;
/** Least depth of points in lists: what stands in an item is part of it. */
const NESTED = 10;

/**
 * The lines that its author counted, of a document in which too little sounds like a question for any reading to stand:
 * entries of a bank may only name what is asked. `titled`: the document has a title that does not announce questions;
 * `named`: it has one that is a name of them, like `Exercises`.
 */
export function chooseNumbered(
  weighed: readonly Weighed[],
  document: Document,
  titled: boolean,
  named: boolean,
): Weighed[] {
  const { above } = outlineOf(document);
  // What is counted below `Getting started` are steps.
  const isStep = ({ candidate: { unit } }: Weighed) => isAround(document.units[above[unit]?.at(-1) ?? -1]?.text ?? "");
  const raised = weighed.map((one) => {
    const { numbered, runs, led, leads } = one.series.features;
    const least = named && one.candidate.rank <= 6 ? LEAST.named : LEAST.lines;
    const counted =
      numbered >= NUMBERED && runs >= NUMBERED && led < 0.3 && leads < 0.3 && one.series.members.length >= least;
    return counted && one.candidate.rank < NESTED && !isStep(one)
      ? { ...one, score: one.score + (named ? ONLY.named : ONLY.numbered) }
      : one;
  });
  const chosen = choose(raised, document);
  const headed = chosen.every(({ candidate }) => candidate.rank <= 6);
  const least = headed && titled ? LEAST.chapters : headed && named ? LEAST.named : LEAST.lines;
  return chosen.length >= least ? chosen : [];
}
