import type { Grade } from "./card";
import { fuzzed, idealInterval, MAXIMUM_INTERVAL, type Memory } from "./fsrs";

type Wanted = {
  readonly elapsed: number;
  /** 0 to 1, 1 excluded, the same for all grades. */
  readonly chance: number;
  readonly retention: number;
  /** Whether a hard one leads to minutes and not to days: while learning. */
  readonly hardSteps: boolean;
};

/**
 * Whole days to the next review by grade, 1 to 36,500; 0 where minutes come instead. hard < good < easy: what rounding
 * and fuzz have mixed up is put in order again, at the ceiling from above.
 */
export function intervalsAfter(memories: Readonly<Record<Grade, Memory>>, wanted: Wanted): Record<Grade, number> {
  const of = (grade: Grade) =>
    fuzzed(idealInterval(memories[grade].stability, wanted.retention), wanted.elapsed, wanted.chance);
  const lowest = wanted.hardSteps ? 0 : Math.min(of("hard"), of("good"));
  const middle = Math.max(of("good"), lowest + 1);
  const easy = Math.min(Math.max(of("easy"), middle + 1), MAXIMUM_INTERVAL);
  const good = Math.min(middle, easy - 1);
  return { again: 0, hard: Math.min(lowest, good - 1), good, easy };
}
