import type { InterviewAssessment, InterviewReport, Rubric } from "@/lib/api/interview-report";
import type { TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { reportMessages } from "@/lib/i18n/messages/report";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";

/** From where on a topic counts as strong, and below what as weak. */
const STRONG = 0.75;
const WEAK = 0.5;
/** An answer that took less of its time than this could have said more. */
const SHORT = 0.3;
/** Below which a mark is worth a word. */
const LOW_MARK = 3;

const PARTS = ["correctness", "depth", "structure", "clarity"] as const satisfies readonly (keyof Rubric)[];

type Seen = {
  readonly report: Pick<InterviewReport, "items">;
  readonly assessment: Pick<InterviewAssessment, "topics" | "items" | "rubric">;
  readonly nameOf: (topic: TopicId) => string;
  readonly locale: Locale;
};

/** What the numbers of a report say, in sentences; none where they say nothing. */
export function findingsOf({ report: { items }, assessment, nameOf, locale }: Seen): string[] {
  const t = reportMessages[locale];
  const list = (topics: InterviewAssessment["topics"]) =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format(topics.map(({ topic }) => nameOf(topic)));
  const strong = assessment.topics.filter(({ score }) => score !== null && score >= STRONG);
  const weak = assessment.topics.filter(({ score }) => score !== null && score < WEAK);
  const empty = items.filter(({ result }) => result === "empty").length;
  const over = items.filter(({ spentSeconds, budgetSeconds }) => spentSeconds > budgetSeconds).length;
  const under = items.filter(
    ({ result, spentSeconds, budgetSeconds }) => result === "open" && spentSeconds < SHORT * budgetSeconds,
  ).length;
  const waiting = items.filter(({ id, result }) => result === "open" && scoreOf(assessment, id) === null).length;
  const lowest = PARTS.flatMap((part) => {
    const mark = assessment.rubric[part];
    return mark === null ? [] : [{ part, mark }];
  }).sort((one, other) => one.mark - other.mark)[0];
  return [
    ...(strong.length > 0 ? [t.strong(list(strong))] : []),
    ...(weak.length > 0 ? [t.weak(list(weak))] : []),
    ...(empty > 0 ? [t.empty(empty)] : []),
    ...(over > 0 ? [t.over(over)] : []),
    ...(under > 0 ? [t.under(under)] : []),
    ...(lowest && lowest.mark < LOW_MARK
      ? [t.weakest(reportItemMessages[locale].parts[lowest.part], lowest.mark.toFixed(1))]
      : []),
    ...(waiting > 0 ? [t.toJudge(waiting)] : []),
  ];
}

const scoreOf = ({ items }: Pick<InterviewAssessment, "items">, id: string) =>
  items.find((item) => item.id === id)?.score ?? null;
