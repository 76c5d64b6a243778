import type { Kind } from "@/lib/catalogue/model";
import type { Tally } from "./tally";

/** Of one question: to meet it, and to be asked it once more. */
type Seconds = { readonly met: number; readonly review: number };

/** How long a question takes until the learner's own times are known. */
const SECONDS: Readonly<Record<Kind, Seconds>> = {
  open: { met: 150, review: 50 },
  choice: { met: 90, review: 30 },
  coding: { met: 600, review: 180 },
};

/** Reviews before a pace is more than chance; and nobody is more than four times as slow or quick as expected. */
const ENOUGH_REVIEWS = 20;
const LIMIT = 4;

/** How long a learner takes, in what an open question was expected to take; 1 while hardly anything is known. */
function paceOf(days: readonly Tally[]): number {
  const sum = (of: "met" | "reviews" | "durationMs") => days.reduce((total, day) => total + day[of], 0);
  const [met, reviews, durationMs] = [sum("met"), sum("reviews"), sum("durationMs")];
  if (reviews < ENOUGH_REVIEWS || durationMs === 0) return 1;
  const expected = met * SECONDS.open.met + (reviews - met) * SECONDS.open.review;
  return Math.min(Math.max(durationMs / 1_000 / expected, 1 / LIMIT), LIMIT);
}

/** How long questions of each kind take whoever practised so on these days. */
export function secondsAtPace(days: readonly Tally[]): Record<Kind, Seconds> {
  const pace = paceOf(days);
  const scaled = ({ met, review }: Seconds) => ({ met: met * pace, review: review * pace });
  return { open: scaled(SECONDS.open), choice: scaled(SECONDS.choice), coding: scaled(SECONDS.coding) };
}
