import type { Counts } from "@/lib/api/practice";
import { leftOfDay } from "@/lib/quiz/limits";
import type { Askable } from "@/lib/quiz/pool";
import type { Shelf, Waiting } from "@/lib/quiz/port";
import { AHEAD_MS } from "@/lib/quiz/quiz";
import type { Tally } from "@/lib/quiz/tally";
import { addDays, dayOf, startOfDay, type Day } from "@/lib/scheduling/day";

export type Today = {
  readonly day: Day;
  readonly tally: Tally;
  /** As far as it may be asked now: with the steps of the next twenty minutes. */
  readonly waiting: Waiting;
  readonly counts: Counts;
  /** Repetitions and learning steps that are due by now. */
  readonly due: number;
};

/** What waits for a learner, within the limits of the day. Costs the same after a year as after a day. */
export async function lookAtToday(
  shelf: Shelf,
  now: Date,
  passes: (question: Askable) => boolean = () => true,
): Promise<Today> {
  const { settings } = shelf;
  const day = dayOf(now, settings);
  const tally = await shelf.readTally(day);
  const left = leftOfDay(settings, tally);
  const ahead = new Date(now.getTime() + AHEAD_MS);
  const dayEnd = startOfDay(addDays(day, 1), settings);
  const stepsUntil = new Date(Math.max(ahead.getTime(), dayEnd.getTime() - 1));
  const waiting = await shelf.readWaiting({ now, stepsUntil, due: left.reviews, fresh: left.new, passes });
  const fresh = waiting.fresh.reduce((sum, { length }) => sum + length, 0);
  const counts = {
    new: Math.min(left.new, fresh),
    learning: waiting.steps.filter(({ dueAt }) => dueAt < dayEnd).length,
    due: waiting.due.length,
  };
  return {
    ...{ day, tally, counts },
    waiting: { ...waiting, steps: waiting.steps.filter(({ dueAt }) => dueAt <= ahead) },
    due: counts.due + waiting.steps.filter(({ dueAt }) => dueAt <= now).length,
  };
}
