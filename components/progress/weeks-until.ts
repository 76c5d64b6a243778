import { addDays } from "@/lib/scheduling/day";

const DAYS = 7;

/** The Mondays of the last `count` weeks, the oldest first; the last is that of the week in which `today` is. */
export function weeksUntil(today: string, count: number): string[] {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + DAYS - 1) % DAYS;
  const monday = addDays(today, -sinceMonday);
  return Array.from({ length: count }, (_, index) => addDays(monday, DAYS * (index - count + 1)));
}
