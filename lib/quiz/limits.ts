import type { Tally } from "./tally";

export type DayLimits = {
  /** New questions and repetitions a day. */
  readonly newADay: number;
  readonly reviewsADay: number;
};

/** How many new questions and repetitions the limits still allow on a day. Learning steps are never held back. */
export const leftOfDay = (limits: DayLimits, day: Tally) => ({
  new: Math.max(0, limits.newADay - day.met),
  reviews: Math.max(0, limits.reviewsADay - day.predicted),
});
