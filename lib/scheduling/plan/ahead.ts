import type { Forgetting } from "./forgetting";
import { gridMemory, MEMORIES, Reviews } from "./grid";

// Work and memory grow with the square of the days that are planned one by one.
const LONGEST = 60;

/**
 * The days from today (0) to the interview, and what time does to the memories of the grid within them. An interview
 * further off than 60 days is planned in strides of several days, each of which counts as one.
 */
export class Ahead {
  readonly stride: number;
  /** How many days, or strides, are planned. */
  readonly days: number;
  /** Row `memory * days + gap`: what a review brings `gap` days after the last one. */
  readonly reviews: Reviews;
  /** At `memory * days + day`: recall on the interview day, if the last review was on that day. */
  readonly rest: Float64Array;

  constructor(
    readonly daysLeft: number,
    readonly forgetting: Forgetting,
  ) {
    this.stride = Math.max(1, Math.ceil(daysLeft / LONGEST));
    this.days = Math.ceil(daysLeft / this.stride);
    this.reviews = new Reviews(MEMORIES * this.days);
    this.rest = new Float64Array(MEMORIES * this.days);
    for (let memory = 0; memory < MEMORIES; memory++) {
      const held = gridMemory(memory);
      for (let day = 0; day < this.days; day++) {
        if (day > 0) this.reviews.set(memory * this.days + day, held, day * this.stride, forgetting);
        this.rest[memory * this.days + day] = forgetting(held.stability, daysLeft - day * this.stride);
      }
    }
  }

  /** How many calendar days a planned one stands for. */
  lengthOf(day: number): number {
    return Math.min(this.stride, this.daysLeft - day * this.stride);
  }
}
