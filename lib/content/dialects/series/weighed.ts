import type { Candidate } from "./candidate";
import type { Evidence } from "./evidence";
import type { Series } from "./score";

/** A candidate with what speaks for it. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  readonly series: Series;
  readonly score: number;
};
