import { Part } from "@/components/personal/part";
import type { ProgressDetails } from "@/lib/api/progress";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";

/** Before as many answers, their mean time says little. */
const ENOUGH = 10;

type Props = { readonly details: ProgressDetails; readonly locale: Locale };

/** What today asks for, and what was done of it. */
export function Today({ details: { progress, counts, minutesAll }, locale }: Props) {
  const t = progressMessages[locale];
  const due = counts.due + counts.learning;
  const left = due + counts.new;
  const minutes = progress.reviews < ENOUGH ? null : Math.max(1, Math.round((left * minutesAll) / progress.reviews));
  const figures = [
    { label: t.due, value: due, unit: t.unit.questions },
    { label: t.fresh, value: counts.new, unit: t.unit.questions },
    { label: t.done, value: progress.today.done, unit: t.unit.questions },
    { label: t.minutes, value: Math.round(progress.today.minutes), unit: t.unit.minutes },
  ];
  return (
    <Part id="today" title={t.today}>
      <p className="said">{left > 0 ? t.todo(due, counts.new, minutes) : t.nothingToDo}</p>
      <dl className="figures">
        {figures.map(({ label, value, unit }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="number">{value}</span> {unit}
            </dd>
          </div>
        ))}
      </dl>
      <a href={localePath(locale, "/quiz")} className={left > 0 ? "button button-primary" : "button"}>
        {left > 0 ? t.practise : t.practiseMore}
      </a>
    </Part>
  );
}
