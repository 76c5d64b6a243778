import { addDays, type Day } from "@/lib/scheduling/day";
import { minutesOf, type Tally } from "./tally";

// 53 weeks: a year, and the week in which it began.
const SHOWN_DAYS = 371;

type Shown = { day: Day; reviews: number; met: number; minutes: number };

/** Of the last 371 days, today's included, those with a review: `{ day, reviews, met, minutes }`, oldest first. */
export function heatMap(tallies: readonly Tally[], today: Day): Shown[] {
  const first = addDays(today, 1 - SHOWN_DAYS);
  return tallies
    .filter(({ day, reviews }) => day >= first && reviews > 0)
    .map(({ day, reviews, met, durationMs }) => ({ day, reviews, met, minutes: minutesOf(durationMs) }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
