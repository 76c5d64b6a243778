import { ShareTable } from "@/components/progress/share-table";
import { TopicMark } from "@/components/catalogue/topic-mark";
import { Part } from "@/components/personal/part";
import type { TopicNames } from "@/components/progress/topic-names";
import { momentOf } from "@/components/ui/day-words";
import type { TopicId } from "@/lib/catalogue/model";
import type { InterviewAssessment, InterviewReport } from "@/lib/api/interview-report";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { reportMessages } from "@/lib/i18n/messages/report";
import { findingsOf } from "./findings";

type Props = {
  readonly report: InterviewReport;
  readonly assessment: Omit<InterviewAssessment, "queued"> & Partial<Pick<InterviewAssessment, "queued">>;
  readonly topics: TopicNames;
  readonly locale: Locale;
};

/** How it went as a whole: the score, by topic, in words, and what to read next. */
export function ReportHead({ report, assessment, topics, locale }: Props) {
  const t = reportMessages[locale];
  const nameOf = (topic: TopicId) => topics[topic] ?? topic;
  const answered = report.items.filter(({ result }) => result !== "empty").length;
  const findings = findingsOf({ report, assessment, nameOf, locale });
  const queued = assessment.queued?.length ?? 0;
  return (
    <>
      <p className="facts">
        <time dateTime={report.startedAt}>{momentOf(report.startedAt, locale)}</time>
        <span>{t.ended[report.state]}</span>
        <span>{t.used(report.usedSeconds, report.allowedSeconds)}</span>
        <span>{t.answered(answered, report.items.length)}</span>
      </p>
      <Part id="score" title={t.score} note={t.scoreHint}>
        <p className="report-score">{assessment.score === null ? t.notYet : t.percent(assessment.score)}</p>
        <ShareTable
          caption={t.topics}
          columns={[t.topicHead, t.scoreHead, t.judgedHead]}
          unknown="–"
          rows={assessment.topics.map(({ topic, score, items, judged }) => ({
            id: topic,
            name: (
              <>
                <TopicMark topic={topic} /> {nameOf(topic)}
              </>
            ),
            ...{ share: score, colour: `var(--topic-${topic})`, count: t.judged(judged, items) },
          }))}
        />
      </Part>
      {(findings.length > 0 || queued > 0) && (
        <Part id="words" title={t.words}>
          <ul className="findings">
            {findings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {queued > 0 && <li>{t.queued(queued)}</li>}
          </ul>
        </Part>
      )}
      {assessment.study.length > 0 && (
        <Part id="study" title={t.study}>
          <ul className="summary-list">
            {assessment.study.map(({ questionId, slug, title, reason }) => (
              <li key={questionId}>
                <a href={localePath(locale, `/questions/${slug}`)}>{title}</a>
                <span className="reason-note">{t.reasons[reason]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
