import { Part } from "@/components/personal/part";
import { shortDay } from "@/components/ui/day-words";
import type { ProgressDetails } from "@/lib/api/progress";
import type { Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";
import { addDays } from "@/lib/scheduling/day";
import { DayBars } from "./day-bars";
import { NumberTable } from "./number-table";
import { ShareTable } from "./share-table";

const SHOWN = 30;

type Props = { readonly details: ProgressDetails; readonly today: string; readonly locale: Locale };

/** Where the minutes went, and how one graded oneself in them. */
export function TimeSpent({ details: { minutesAll, progress, days, grades }, today, locale }: Props) {
  const t = progressMessages[locale];
  const minutesOn = new Map(days.map(({ day, minutes }) => [day, minutes]));
  const bars = Array.from({ length: SHOWN }, (_, index) => {
    const day = addDays(today, index - SHOWN + 1);
    return { day, value: minutesOn.get(day) ?? 0 };
  });
  const whole = Math.round(minutesAll);
  const all = t.hours(Math.floor(whole / 60), whole % 60);
  const graded = Math.max(
    1,
    grades.reduce((sum, { reviews }) => sum + reviews, 0),
  );
  const seconds = Math.round((60 * minutesAll) / Math.max(1, progress.reviews));
  return (
    <Part id="time" title={t.time} note={t.timeNote(all, progress.reviews, seconds)}>
      <h3>{t.timePlot}</h3>
      <DayBars bars={bars} today={today} todayLabel={t.todayLabel} locale={locale} />
      <NumberTable
        caption={t.timePlot}
        columns={[t.day, t.unit.minutes]}
        rows={bars.map(({ day, value }) => [shortDay(day, locale), Math.round(10 * value) / 10])}
        locale={locale}
      />
      <ShareTable
        caption={t.grades}
        columns={[t.gradeHead, t.share, t.reviews]}
        unknown=""
        rows={grades.map(({ grade, reviews }) => ({
          ...{ id: grade, name: t.grade[grade], share: reviews / graded, count: t.cards(reviews) },
        }))}
      />
    </Part>
  );
}
