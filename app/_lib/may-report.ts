import type { LearnerId } from "@/lib/core/ids";

const MINUTE_MS = 60_000;
// Far above what a person does in a minute, which is never to be limited.
const OF_ONE_LEARNER = 400;
// All those together about whom nothing is stored: who one of them is, they could say anew each time.
const OF_ALL_STRANGERS = 1_200;

let minute = -1;
let counts = new Map<LearnerId | null, number>();

/** Whether one more report is taken from a learner, or from anybody, this minute. */
export function mayReport(learner: LearnerId | null, now: Date): boolean {
  const current = Math.floor(now.getTime() / MINUTE_MS);
  if (current !== minute) {
    minute = current;
    counts = new Map();
  }
  const count = (counts.get(learner) ?? 0) + 1;
  counts.set(learner, count);
  return count <= (learner === null ? OF_ALL_STRANGERS : OF_ONE_LEARNER);
}
