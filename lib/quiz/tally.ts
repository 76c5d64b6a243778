import type { Card, Grade } from "@/lib/scheduling/card";
import type { LogEntry } from "./log";

/** Counters of a learner's day. */
export type Tally = Readonly<Record<Grade, number>> & {
  readonly reviews: number;
  /** Questions met for the first time, or again from the start after a reset. */
  readonly met: number;
  readonly durationMs: number;
  /** Of reviews with a predicted recall: how many, the sum of the predictions, how many were recalled. */
  readonly predicted: number;
  readonly expected: number;
  readonly recalled: number;
};

export const NO_TALLY: Tally = {
  ...{ reviews: 0, met: 0, durationMs: 0, predicted: 0, expected: 0, recalled: 0 },
  ...{ again: 0, hard: 0, good: 0, easy: 0 },
};

/** Whether a card was ever reviewed since it was made or reset. */
export const isMet = (card: Card | null): boolean => card !== null && card.reps > 0;

/** What an entry adds to its day; null for one that is no review. */
export function tallyOf({ grade, act, before, durationMs, recall }: Omit<LogEntry, "number">): Tally | null {
  if (grade === null || act === "undo") return null;
  const isPredicted = recall !== null;
  return {
    ...NO_TALLY,
    [grade]: 1,
    reviews: 1,
    met: act === "review" && !isMet(before) ? 1 : 0,
    durationMs: durationMs ?? 0,
    predicted: isPredicted ? 1 : 0,
    expected: recall ?? 0,
    recalled: isPredicted && grade !== "again" ? 1 : 0,
  };
}

// What is added and taken away again must leave no trace: sums of such numbers are exact.
const GRAIN = 2 ** 20;

/** A probability in steps of about a millionth. */
export const grained = (recall: number): number => Math.round(recall * GRAIN) / GRAIN;
