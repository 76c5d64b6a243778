import type { Day } from "@/lib/scheduling/day";

/** What a learner did on one of their days. */
export type Tally = {
  readonly day: Day;
  readonly reviews: number;
  /** Questions met for the first time. */
  readonly met: number;
  readonly durationMs: number;
};

/** Minutes to a tenth. */
export const minutesOf = (durationMs: number): number => Math.round(durationMs / 6_000) / 10;
