import type { DayClock } from "@/lib/scheduling/card";
import { addDays, dayOf, startOfDay, type Day } from "@/lib/scheduling/day";

const FORECAST_DAYS = 30;

/**
 * Reviews due on each of the learner's next 30 days, today's first, if nothing is added: `{ day, due }`. What is overdue
 * is due today. `dueAt`: of every card that is neither new nor suspended; of a buried one, the later of `dueAt` and `buriedUntil`.
 */
export function forecast(dueAt: Iterable<Date>, now: Date, clock: DayClock): { day: Day; due: number }[] {
  const today = dayOf(now, clock);
  const days = Array.from({ length: FORECAST_DAYS }, (_, ahead) => {
    const day = addDays(today, ahead);
    return { day, due: 0, ends: startOfDay(addDays(day, 1), clock).getTime() };
  });
  for (const due of dueAt) {
    const day = days.find(({ ends }) => due.getTime() < ends);
    if (day) day.due++;
  }
  return days.map(({ day, due }) => ({ day, due }));
}
