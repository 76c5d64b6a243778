import type { DayClock } from "@/lib/scheduling/card";
import { addDays, isSkipped, type Day } from "@/lib/scheduling/day";

type Streaks = { readonly streak: number; readonly longestStreak: number };

/**
 * Days in a row with a review: the row that reaches today or yesterday, for today is not over yet, and the longest ever.
 * `days`: every day with a review, in any order, as the log recorded them; days recorded further east may lie after
 * `today`. A day that the learner's zone skipped breaks no row.
 */
export function streaks(days: Iterable<Day>, today: Day, clock: DayClock): Streaks {
  const follows = (day: Day, last: Day): boolean => {
    const next = addDays(last, 1);
    return day === next || (isSkipped(next, clock) && day === addDays(next, 1));
  };
  let row = 0;
  let longestStreak = 0;
  let last: Day | null = null;
  for (const day of [...new Set(days)].sort()) {
    row = last !== null && follows(day, last) ? row + 1 : 1;
    longestStreak = Math.max(longestStreak, row);
    last = day;
  }
  const goesOn = last !== null && (last >= today || follows(today, last));
  return { streak: goesOn ? row : 0, longestStreak };
}
