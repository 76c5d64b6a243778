import type { Ahead } from "./ahead";
import type { Load } from "./horizon";

/** What falls on a calendar day: whole reviews, questions met, and minutes to a tenth. */
export type DayLoad = { readonly reviews: number; readonly met: number; readonly minutes: number };

/** Whole numbers whose sums stay as close to those of `parts` as can be: a third of a question a day is one in three days. */
function wholes(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.map((part) => {
    const before = Math.round(sum);
    sum += part;
    return Math.round(sum) - before;
  });
}

/** The load of every calendar day until the interview; what falls on a stride is spread over it. */
export function calendarOf(load: Load, ahead: Ahead): DayLoad[] {
  const spread = (values: Float64Array) =>
    Array.from({ length: ahead.daysLeft }, (_, day) => {
      const planned = Math.floor(day / ahead.stride);
      return (values[planned] ?? 0) / ahead.lengthOf(planned);
    });
  const reviews = wholes(spread(load.reviews));
  const met = wholes(spread(load.met));
  return spread(load.seconds).map((seconds, day) => ({
    reviews: reviews[day] ?? 0,
    met: met[day] ?? 0,
    minutes: Math.round(seconds / 6) / 10,
  }));
}
