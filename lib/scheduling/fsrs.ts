import { FSRSAlgorithm, get_fuzz_range } from "ts-fsrs";
import type { Grade } from "./card";

/**
 * The one door to ts-fsrs: its arithmetic of FSRS-6 with the default weights, and nothing of its calendar, which counts
 * days by UTC. (Importing it adds four methods to Date.prototype; nobody here calls them.)
 */

/** Days in which recall falls to 90%; and 1 (easy) to 10. */
export type Memory = { readonly stability: number; readonly difficulty: number };

export const MAXIMUM_INTERVAL = 36_500;

const RATING = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Grade, number>;
const algorithm = new FSRSAlgorithm({ enable_fuzz: false, enable_short_term: true, relearning_steps: ["10m"] });

/** Memory after a review, `elapsedDays` after the one before it (0: on the same day); `null` before the first. */
export const memoryAfter = (memory: Memory | null, elapsedDays: number, grade: Grade): Memory =>
  algorithm.next_state(memory, elapsedDays, RATING[grade]);

/** Probability of recall `elapsedDays` after a review that left this stability. */
export const recallAfter = (stability: number, elapsedDays: number): number =>
  algorithm.forgetting_curve(elapsedDays, stability);

/** Whole days until recall falls to `retention`, 1 to 36,500. */
export function idealInterval(stability: number, retention: number): number {
  const days = Math.round(stability * algorithm.calculate_interval_modifier(retention));
  return Math.min(Math.max(days, 1), MAXIMUM_INTERVAL);
}

/** An interval moved a little by `chance` (0 to 1, 1 excluded), so that cards met together do not stay together; Anki's ranges. */
export function fuzzed(interval: number, elapsedDays: number, chance: number): number {
  if (interval < 2.5) return interval;
  const { min_ivl: least, max_ivl: most } = get_fuzz_range(interval, elapsedDays, MAXIMUM_INTERVAL);
  return least + Math.floor(chance * (most - least + 1));
}
