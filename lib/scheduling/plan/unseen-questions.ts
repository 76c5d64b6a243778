import { memoryAfter, type Memory } from "../fsrs";
import { choose } from "./choose";
import { MEMORIES, Places } from "./grid";
import type { Horizon, Load } from "./horizon";
import type { Bid } from "./known-questions";

/**
 * How often a first grade is again, hard, good or easy (open-spaced-repetition/fsrs-rs, SimulatorConfig), and what it
 * takes on the same day until the steps of learning are done.
 */
const FIRST = [
  { grade: "again", probability: 0.24, repeats: ["good", "good"] },
  { grade: "hard", probability: 0.094, repeats: ["good", "good"] },
  { grade: "good", probability: 0.495, repeats: ["good"] },
  { grade: "easy", probability: 0.171, repeats: [] },
] as const;

/** The `count` questions of one kind that were never asked. */
export class UnseenQuestions {
  readonly #after = new Places(FIRST.length);
  readonly #shares: Float64Array;
  readonly #seconds: number;

  constructor(
    readonly count: number,
    readonly horizon: Horizon,
  ) {
    const { met, review } = horizon.seconds;
    this.#shares = new Float64Array(horizon.days);
    this.#seconds = FIRST.reduce((sum, { probability, repeats }) => sum + probability * repeats.length * review, met);
    for (const [row, { grade, repeats }] of FIRST.entries()) {
      const first = memoryAfter(null, 0, grade);
      this.#after.set(
        row,
        repeats.reduce<Memory>((memory, again) => memoryAfter(memory, 0, again), first),
      );
    }
  }

  #expect(table: Float64Array, day: number): number {
    const each = FIRST.map(({ probability }, row) => probability * this.#after.read(table, day * MEMORIES, row));
    return each.reduce((sum, part) => sum + part, 0);
  }

  #worth(day: number, prices: Float64Array): number {
    return this.#expect(this.horizon.value, day) - (prices[day] ?? 0) * this.#seconds;
  }

  /** As of known questions. */
  settle(prices: Float64Array, indifferent: number, load: Load, mass: Float64Array): void {
    const { days } = this.horizon;
    for (let day = 0; day < days; day++) this.#shares[day] = this.#worth(day, prices);
    choose(this.#shares, 0, days, 0, indifferent);
    for (let day = 0; day < days; day++) {
      const met = (this.#shares[day] ?? 0) * this.count;
      load.seconds[day] = (load.seconds[day] ?? 0) + met * this.#seconds;
      load.met[day] = (load.met[day] ?? 0) + met;
      for (const [row, { probability }] of FIRST.entries())
        this.#after.add(mass, day * MEMORIES, row, met * probability);
    }
  }

  /** Expected recall of each on the interview day, as settled; those that are never met count 0. */
  planned(): number {
    const parts = [...this.#shares].map((part, day) => part * this.#expect(this.horizon.recall, day));
    return parts.reduce((sum, part) => sum + part, 0);
  }

  bid(prices: Float64Array): Bid | null {
    const { days, value } = this.horizon;
    if (days === 0) return null;
    let later = 0;
    for (let day = 1; day < days; day++) later = Math.max(later, this.#worth(day, prices));
    return { gain: this.#expect(value, 0) - later, seconds: this.#seconds };
  }
}
