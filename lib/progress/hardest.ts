import type { Card } from "@/lib/scheduling/card";

const SHOWN = 10;
// Where FSRS begins when a first answer is between hard and good: below it, nothing was hard.
const HARD = 5;

/** The ten hardest of the questions that were forgotten once or are difficult: most lapses first, then difficulty. */
export const hardest = <T extends Pick<Card, "questionId" | "lapses" | "difficulty">>(cards: readonly T[]): T[] =>
  cards
    .filter(({ lapses, difficulty }) => lapses > 0 || difficulty >= HARD)
    .toSorted(
      (one, other) =>
        other.lapses - one.lapses || other.difficulty - one.difficulty || (one.questionId < other.questionId ? -1 : 1),
    )
    .slice(0, SHOWN);
