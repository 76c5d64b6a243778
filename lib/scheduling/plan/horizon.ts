import type { Ahead } from "./ahead";
import { choose } from "./choose";
import { MEMORIES, type Reviews } from "./grid";

/** Seconds that one question of a kind takes. */
export type Seconds = {
  /** To meet it: read, think, take in the answer. */
  readonly met: number;
  /** To be asked it once more. */
  readonly review: number;
};

/** What falls on each day: seconds, reviews, and questions met for the first time. */
export type Load = { readonly seconds: Float64Array; readonly reviews: Float64Array; readonly met: Float64Array };

/** Of less than this, nothing is followed any further. */
export const NEGLIGIBLE = 1e-6;

/**
 * What lies between today (day 0) and the interview (day `days`), for questions of one kind: what a memory is worth
 * after a review on each day, when every second of a day has its price in recall, and when it is then best reviewed.
 */
export class Horizon {
  readonly #shares: Float64Array;
  /** By day and memory: expected recall on the interview day, less the price of getting there. */
  readonly value: Float64Array;
  /** The same without the price. */
  readonly recall: Float64Array;

  readonly days: number;

  constructor(
    readonly seconds: Seconds,
    readonly ahead: Ahead,
  ) {
    const { days } = ahead;
    this.days = days;
    this.#shares = new Float64Array(days * MEMORIES * days);
    this.value = new Float64Array(days * MEMORIES);
    this.recall = new Float64Array(days * MEMORIES);
  }

  #atRest(day: number, memory: number): number {
    return this.ahead.rest[memory * this.days + day] ?? 0;
  }

  /** Works `value` out, backwards from the interview. `prices`: of a second, by day. */
  price(prices: Float64Array, indifferent: number): void {
    const { days, seconds, value } = this;
    const { reviews } = this.ahead;
    for (let day = days - 1; day >= 0; day--)
      for (let memory = 0; memory < MEMORIES; memory++) {
        const state = day * MEMORIES + memory;
        for (let next = day + 1; next < days; next++)
          this.#shares[state * days + next] = worth(reviews, memory * days + next - day, value, next, prices, seconds);
        const nothing = this.#atRest(day, memory);
        value[state] = choose(this.#shares, state * days + day + 1, days - day - 1, nothing, indifferent);
      }
  }

  /** Works `recall` out for what `price` has chosen. */
  foresee(): void {
    const { days, recall } = this;
    for (let day = days - 1; day >= 0; day--)
      for (let memory = 0; memory < MEMORIES; memory++) {
        const state = day * MEMORIES + memory;
        let left = 1;
        let sum = 0;
        for (let next = day + 1; next < days; next++) {
          const part = this.#shares[state * days + next] ?? 0;
          left -= part;
          if (part < NEGLIGIBLE) continue;
          sum += part * this.ahead.reviews.expect(recall, next * MEMORIES, memory * days + next - day);
        }
        recall[state] = sum + left * this.#atRest(day, memory);
      }
  }

  /**
   * Where memories go from here on. `mass`: how many were reviewed, by day and memory; filled up as it goes. Adds what
   * falls on each day to `load`.
   */
  follow(mass: Float64Array, load: Load): void {
    const { days, seconds } = this;
    const { reviews } = this.ahead;
    for (let state = 0; state < mass.length; state++) {
      const here = mass[state] ?? 0;
      if (here < NEGLIGIBLE) continue;
      const day = Math.floor(state / MEMORIES);
      for (let next = day + 1; next < days; next++) {
        const part = here * (this.#shares[state * days + next] ?? 0);
        if (part < NEGLIGIBLE) continue;
        const row = (state % MEMORIES) * days + next - day;
        load.seconds[next] = (load.seconds[next] ?? 0) + part * secondsOf(reviews, row, seconds);
        load.reviews[next] = (load.reviews[next] ?? 0) + part;
        reviews.spread(mass, next * MEMORIES, row, part);
      }
    }
  }
}

/** Seconds that a review takes on average: what is forgotten is asked again on the same day. */
export const secondsOf = (reviews: Reviews, row: number, { review }: Seconds): number =>
  review * (2 - (reviews.recall[row] ?? 0));

/** What a review on a day is worth: what the memory is worth after it, less what its time costs. */
export const worth = (
  reviews: Reviews,
  row: number,
  value: Float64Array,
  day: number,
  prices: Float64Array,
  seconds: Seconds,
): number => reviews.expect(value, day * MEMORIES, row) - (prices[day] ?? 0) * secondsOf(reviews, row, seconds);
