import { TopicMark } from "@/components/catalogue/topic-mark";
import type { Plan } from "@/lib/api/progress";
import type { Locale } from "@/lib/i18n/locales";
import { readinessMessages } from "@/lib/i18n/messages/readiness";
import type { TopicNames } from "./topic-names";

type Props = { readonly plan: Plan; readonly topics: TopicNames; readonly locale: Locale };

const at = (share: number) => `${100 * share}%`;

/** Of each topic: recalled now, on the day without more practice, and on the day by the plan. */
export function ReadyTable({ plan, topics, locale }: Props) {
  const t = readinessMessages[locale];
  const rows = [
    { id: "all", name: t.all, ...plan },
    ...plan.topics.map((one) => ({
      id: one.topic,
      name: (
        <>
          <TopicMark topic={one.topic} /> {topics[one.topic] ?? one.topic}
        </>
      ),
      ...one,
    })),
  ];
  return (
    <table className="ready">
      <caption>{t.planTable}</caption>
      <thead>
        <tr>
          {[t.topic, t.now, t.idle, t.planned].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, now, idle, planned }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              <svg height="10" aria-hidden="true">
                <rect y="3" width="100%" height="4" className="track" />
                <rect y="3" width={at(planned)} height="4" className="to-plan" />
                <rect y="3" width={at(Math.min(idle, planned))} height="4" className="to-idle" />
                <rect x={at(now)} width="2" height="10" className="is-now" />
              </svg>
            </th>
            {[now, idle, planned].map((share, index) => (
              <td key={index} className="number">
                {Math.round(100 * share)}%
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
