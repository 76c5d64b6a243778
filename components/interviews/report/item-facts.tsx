import { TopicMark } from "@/components/catalogue/topic-mark";
import type { TopicNames } from "@/components/progress/topic-names";
import type { ReportItem } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { reportMessages } from "@/lib/i18n/messages/report";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";

type Props = {
  readonly item: ReportItem;
  readonly score: number | null;
  readonly topics: TopicNames;
  readonly locale: Locale;
};

/** Time against budget, the outcome, and what kind of question it was. */
export function ItemFacts({ item, score, topics, locale }: Props) {
  const t = reportItemMessages[locale];
  const { topic, difficulty, spentSeconds, budgetSeconds, result, flagged } = item;
  const outcome =
    result === "open" ? (score === null ? null : reportMessages[locale].percent(score)) : t.results[result];
  const share = Math.min(spentSeconds / budgetSeconds, 1);
  return (
    <>
      <p className="facts">
        <span className="topic-name">
          <TopicMark topic={topic} /> {topics[topic] ?? topic}
        </span>
        {difficulty !== null && <span>{catalogueMessages[locale].difficulty[difficulty]}</span>}
        {flagged && <span>{t.flagged}</span>}
        {outcome !== null && <strong data-result={result}>{outcome}</strong>}
      </p>
      <p className="facts time-spent" data-over={spentSeconds > budgetSeconds}>
        <svg height="4" aria-hidden="true">
          <rect width="100%" height="4" className="track" />
          <rect width={`${String(100 * share)}%`} height="4" className="spent" />
        </svg>
        <span className="number">{t.time(spentSeconds, budgetSeconds)}</span>
      </p>
    </>
  );
}
