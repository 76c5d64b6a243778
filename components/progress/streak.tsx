import { Part } from "@/components/personal/part";
import { longMonthOf } from "@/components/ui/day-words";
import type { ProgressDetails } from "@/lib/api/progress";
import type { Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";
import { NumberTable } from "./number-table";
import { YearMap } from "./year-map";

type Props = { readonly details: ProgressDetails; readonly today: string; readonly locale: Locale };

/** Days in a row, and the year. */
export function Streak({ details: { progress, longestStreak, days }, today, locale }: Props) {
  const t = progressMessages[locale];
  const reviews = days.reduce((sum, day) => sum + day.reviews, 0);
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].reverse();
  const rows = months.map((month) => {
    const its = days.filter(({ day }) => day.startsWith(month));
    const sum = (of: "reviews" | "minutes") => Math.round(its.reduce((total, day) => total + day[of], 0));
    return [longMonthOf(`${month}-01`, locale), its.length, sum("reviews"), sum("minutes")];
  });
  return (
    <Part id="streak" title={t.streak} note={t.streakOf(progress.streak, longestStreak)}>
      <YearMap days={days} today={today} locale={locale} />
      <p className="part-note">{t.year(days.length, reviews)}</p>
      <NumberTable
        caption={t.yearTable}
        columns={[t.month, t.practised, t.reviews, t.unit.minutes]}
        rows={rows}
        locale={locale}
      />
    </Part>
  );
}
