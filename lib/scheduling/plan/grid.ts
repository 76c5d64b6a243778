import { memoryAfter, type Memory } from "../fsrs";
import type { Forgetting } from "./forgetting";

/**
 * Memories that stand for all others: stabilities in equal ratios, difficulties in equal steps. A value between them is
 * read off their four neighbours.
 */
const STABILITIES = 24;
const LEAST = 0.05;
const RATIO = (800 / LEAST) ** (1 / (STABILITIES - 1));
const DIFFICULTIES = [1, 4, 7, 10] as const;
const DIFFICULTY_STEP = 3;
export const MEMORIES = STABILITIES * DIFFICULTIES.length;

export const gridMemory = (index: number): Memory => ({
  stability: LEAST * RATIO ** (index % STABILITIES),
  difficulty: DIFFICULTIES[Math.floor(index / STABILITIES)] ?? 1,
});

/** Where many memories lie on the grid, as columns: lower corner, and how far from it in both directions, 0 to 1. */
export class Places {
  readonly corner: Int32Array;
  readonly along: Float64Array;
  readonly across: Float64Array;

  constructor(count: number) {
    this.corner = new Int32Array(count);
    this.along = new Float64Array(count);
    this.across = new Float64Array(count);
  }

  set(row: number, { stability, difficulty }: Memory): void {
    const exact = Math.min(Math.max(Math.log(stability / LEAST) / Math.log(RATIO), 0), STABILITIES - 1);
    const column = Math.min(Math.floor(exact), STABILITIES - 2);
    const high = Math.min(Math.max((difficulty - 1) / DIFFICULTY_STEP, 0), DIFFICULTIES.length - 1);
    const line = Math.min(Math.floor(high), DIFFICULTIES.length - 2);
    this.corner[row] = line * STABILITIES + column;
    this.along[row] = exact - column;
    this.across[row] = high - line;
  }

  /** Reads `table`, whose entries from `offset` on are those of the grid, at a place. */
  read(table: Float64Array, offset: number, row: number): number {
    const at = offset + (this.corner[row] ?? 0);
    const along = this.along[row] ?? 0;
    const across = this.across[row] ?? 0;
    const low = (table[at] ?? 0) * (1 - along) + (table[at + 1] ?? 0) * along;
    const high = (table[at + STABILITIES] ?? 0) * (1 - along) + (table[at + STABILITIES + 1] ?? 0) * along;
    return low * (1 - across) + high * across;
  }

  /** Adds `mass` to `table` at a place: what `read` is of values. */
  add(table: Float64Array, offset: number, row: number, mass: number): void {
    const at = offset + (this.corner[row] ?? 0);
    const along = this.along[row] ?? 0;
    const high = mass * (this.across[row] ?? 0);
    const low = mass - high;
    table[at] = (table[at] ?? 0) + low * (1 - along);
    table[at + 1] = (table[at + 1] ?? 0) + low * along;
    table[at + STABILITIES] = (table[at + STABILITIES] ?? 0) + high * (1 - along);
    table[at + STABILITIES + 1] = (table[at + STABILITIES + 1] ?? 0) + high * along;
  }
}

/** What a review may do, row by row: the probability of recall, and the memory after it was recalled and forgotten. */
export class Reviews {
  readonly recall: Float64Array;
  readonly recalled: Places;
  readonly forgotten: Places;

  constructor(count: number) {
    this.recall = new Float64Array(count);
    this.recalled = new Places(count);
    this.forgotten = new Places(count);
  }

  set(row: number, memory: Memory, elapsed: number, forgetting: Forgetting): void {
    this.recall[row] = forgetting(memory.stability, elapsed);
    this.recalled.set(row, memoryAfter(memory, elapsed, "good"));
    // Whatever is forgotten is asked once more on the same day.
    this.forgotten.set(row, memoryAfter(memoryAfter(memory, elapsed, "again"), 0, "good"));
  }

  /** The mean of a table of the grid after the review. */
  expect(table: Float64Array, offset: number, row: number): number {
    const recall = this.recall[row] ?? 0;
    return recall * this.recalled.read(table, offset, row) + (1 - recall) * this.forgotten.read(table, offset, row);
  }

  spread(table: Float64Array, offset: number, row: number, mass: number): void {
    const recalled = mass * (this.recall[row] ?? 0);
    this.recalled.add(table, offset, row, recalled);
    this.forgotten.add(table, offset, row, mass - recalled);
  }
}
