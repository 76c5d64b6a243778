import { TopicMark } from "@/components/catalogue/topic-mark";
import { NumberTable } from "@/components/progress/number-table";
import type { TopicNames } from "@/components/progress/topic-names";
import { momentOf } from "@/components/ui/day-words";
import type { Interviews } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";

const HEIGHT = 40;
const STEP = 24;
const RADIUS = 3;

type Line = Interviews["trend"][number];
type Props = { readonly trend: Interviews["trend"]; readonly topics: TopicNames; readonly locale: Locale };

/** How each topic went from interview to interview. */
export function Trend({ trend, topics, locale }: Props) {
  const t = interviewsMessages[locale];
  return (
    <ul className="trend">
      {trend.map((line) => (
        <li key={line.topic}>
          <p className="topic-name">
            <TopicMark topic={line.topic} /> {topics[line.topic] ?? line.topic}
          </p>
          <Plot line={line} />
          <p className="number">
            <span className="sr-only">{t.latest} </span>
            {t.score(Math.round(100 * (line.points.at(-1)?.score ?? 0)))}
          </p>
          <NumberTable
            caption={t.trendOf(topics[line.topic] ?? line.topic)}
            columns={[t.date, t.scoreHead]}
            rows={line.points.map(({ at, score }) => [momentOf(at, locale), t.score(Math.round(100 * score))])}
            locale={locale}
          />
        </li>
      ))}
    </ul>
  );
}

/** Interviews from left to right, at equal distances: it is their order that tells, not the days between them. */
function Plot({ line: { topic, points } }: { readonly line: Line }) {
  const width = Math.max(1, points.length - 1) * STEP + 2 * RADIUS;
  const places = points.map(({ id, score }, index) => ({
    id,
    x: RADIUS + index * STEP,
    y: RADIUS + (1 - score) * (HEIGHT - 2 * RADIUS),
  }));
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} aria-hidden="true">
      <line x1="0" x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} style={{ stroke: "var(--line)" }} />
      <polyline
        points={places.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
        style={{ fill: "none", stroke: `var(--topic-${topic})`, strokeWidth: 2 }}
      />
      {places.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={RADIUS} style={{ fill: `var(--topic-${topic})` }} />
      ))}
    </svg>
  );
}
