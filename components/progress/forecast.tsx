import { Part } from "@/components/personal/part";
import { shortDay } from "@/components/ui/day-words";
import type { ProgressDetails } from "@/lib/api/progress";
import type { Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";
import { DayBars } from "./day-bars";
import { NumberTable } from "./number-table";

type Props = { readonly forecast: ProgressDetails["forecast"]; readonly today: string; readonly locale: Locale };

/** What comes back, and when. */
export function Forecast({ forecast, today, locale }: Props) {
  const t = progressMessages[locale];
  const most = Math.max(0, ...forecast.map(({ due }) => due));
  if (most === 0)
    return (
      <Part id="forecast" title={t.forecast} note={t.noForecast}>
        {null}
      </Part>
    );
  return (
    <Part id="forecast" title={t.forecast} note={t.forecastNote(most)}>
      <DayBars
        bars={forecast.map(({ day, due }) => ({ day, value: due }))}
        today={today}
        todayLabel={t.todayLabel}
        locale={locale}
      />
      <NumberTable
        caption={t.forecast}
        columns={[t.day, t.dueThen]}
        rows={forecast.map(({ day, due }) => [shortDay(day, locale), due])}
        locale={locale}
      />
    </Part>
  );
}
