import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";

const format = (day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** 11/29, for the axis of a plot. `day` is `YYYY-MM-DD`, the same for every reader. */
export const shortDay = (day: string, locale: Locale): string =>
  format(day, locale, { month: "numeric", day: "numeric" });

/** 11月 or Nov. */
export const monthOf = (day: string, locale: Locale): string => format(day, locale, { month: "short" });

/** 2026年11月 or November 2026. */
export const longMonthOf = (day: string, locale: Locale): string =>
  format(day, locale, { month: "long", year: "numeric" });

/** An instant as the clocks of whoever reads show it: 11月22日 14:30. */
export const momentOf = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAG[locale], {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));

/** An instant as the clock on the wall of whoever reads shows it: 14:30. */
export const timeOf = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    new Date(instant),
  );
