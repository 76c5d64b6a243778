import { namesQuestions } from "../marks/words";
import type { Document } from "../series/candidate";
import type { Span } from "./span";

/** How far the headings of exercises may ask that only name them, and the share of them that may have code below. */
const NAMED = { asks: 0.3, coded: 0.3 } as const;

const EXERCISES = /exercises|problems|challenges|习题|练习/i;

/** Whether headings only name something, of a document that is called a list of exercises: what stands below sets them. */
export function areExercises({ weighed: { series, candidate } }: Span, { units, titleUnit }: Document): boolean {
  const name = units[titleUnit ?? -1]?.text ?? "";
  const { asks, answers, coded } = series.features;
  return (
    /^h\d/.test(series.signature) &&
    candidate.title !== "" &&
    asks < NAMED.asks &&
    answers === 0 &&
    coded < NAMED.coded &&
    EXERCISES.test(name) &&
    namesQuestions(name)
  );
}
