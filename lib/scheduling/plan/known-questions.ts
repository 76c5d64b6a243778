import type { Memory } from "../fsrs";
import { choose } from "./choose";
import { MEMORIES, Reviews } from "./grid";
import { NEGLIGIBLE, secondsOf, worth, type Horizon, type Load } from "./horizon";

/** A question with a memory, last reviewed `elapsed` days ago; `first`: the first day on which it may be reviewed again. */
export type Known = { readonly memory: Memory; readonly elapsed: number; readonly first: number };

/** What taking a question today brings: recall on the interview day above the best that can be done later. */
export type Bid = { readonly gain: number; readonly seconds: number };

/** The questions of one kind that have a memory. */
export class KnownQuestions {
  readonly #reviews: Reviews;
  readonly #nothing: Float64Array;
  readonly #shares: Float64Array;

  constructor(
    readonly known: readonly Known[],
    readonly horizon: Horizon,
  ) {
    const { days, ahead } = horizon;
    this.#reviews = new Reviews(known.length * days);
    this.#nothing = new Float64Array(known.length);
    this.#shares = new Float64Array(known.length * days);
    for (const [place, { memory, elapsed, first }] of known.entries()) {
      for (let day = first; day < days; day++)
        this.#reviews.set(place * days + day, memory, elapsed + day * ahead.stride, ahead.forgetting);
      this.#nothing[place] = ahead.forgetting(memory.stability, elapsed + ahead.daysLeft);
    }
  }

  #worth(place: number, day: number, prices: Float64Array): number {
    const { days, value, seconds } = this.horizon;
    return worth(this.#reviews, place * days + day, value, day, prices, seconds);
  }

  /** Puts each on the days where it is worth most: adds what falls on them to `load`, and the memories after it to `mass`. */
  settle(prices: Float64Array, indifferent: number, load: Load, mass: Float64Array): void {
    const { days, seconds } = this.horizon;
    for (const [place, { first }] of this.known.entries()) {
      const offset = place * days;
      for (let day = first; day < days; day++) this.#shares[offset + day] = this.#worth(place, day, prices);
      choose(this.#shares, offset + first, Math.max(0, days - first), this.#nothing[place] ?? 0, indifferent);
      for (let day = first; day < days; day++) {
        const part = this.#shares[offset + day] ?? 0;
        if (part < NEGLIGIBLE) continue;
        load.seconds[day] = (load.seconds[day] ?? 0) + part * secondsOf(this.#reviews, offset + day, seconds);
        load.reviews[day] = (load.reviews[day] ?? 0) + part;
        this.#reviews.spread(mass, day * MEMORIES, offset + day, part);
      }
    }
  }

  /** Expected recall of one on the interview day, as settled. */
  planned(place: number): number {
    const { days, recall } = this.horizon;
    let left = 1;
    let sum = 0;
    for (let day = this.known[place]?.first ?? days; day < days; day++) {
      const part = this.#shares[place * days + day] ?? 0;
      left -= part;
      sum += part * this.#reviews.expect(recall, day * MEMORIES, place * days + day);
    }
    return sum + left * (this.#nothing[place] ?? 0);
  }

  /** `null`: not to be had today. */
  bid(place: number, prices: Float64Array): Bid | null {
    const { days, value, seconds } = this.horizon;
    if (days === 0 || this.known[place]?.first !== 0) return null;
    let later = this.#nothing[place] ?? 0;
    for (let day = 1; day < days; day++) later = Math.max(later, this.#worth(place, day, prices));
    const gain = this.#reviews.expect(value, 0, place * days) - later;
    return { gain, seconds: secondsOf(this.#reviews, place * days, seconds) };
  }
}
