import type { Intervals } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";

const MINUTE_MS = 60_000;
const DAYS_IN_MONTH = 30.4;
const DAYS_IN_YEAR = 365.25;

/** In how long a question comes back, in the unit in which one would say it. `now` is the time as the server has it. */
export function intervalWords({ intervalDays, dueAt }: Intervals["good"], now: Date, locale: Locale): string {
  const t = practiceMessages[locale];
  const minutes = Math.max(1, Math.round((new Date(dueAt).getTime() - now.getTime()) / MINUTE_MS));
  if (intervalDays < 1) return minutes < 60 ? t.minutes(minutes) : t.hours(Math.round(minutes / 60));
  if (intervalDays < DAYS_IN_MONTH) return t.days(Math.round(intervalDays));
  const inTenths = (days: number) => Math.round((intervalDays / days) * 10) / 10;
  return intervalDays < DAYS_IN_YEAR ? t.months(inTenths(DAYS_IN_MONTH)) : t.years(inTenths(DAYS_IN_YEAR));
}
