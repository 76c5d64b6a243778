"use client";

import { Html } from "@/components/prose/html";
import { PointList } from "@/components/quiz/point-list";
import type { TopicNames } from "@/components/progress/topic-names";
import type { Assessment, Draft, Judgements, ReportItem } from "@/lib/api/interview-report";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";
import { DraftList } from "./draft-list";
import { ItemFacts } from "./item-facts";
import { ModelAnswer, stored } from "./model-answer";
import { ProgramPart } from "./program-part";
import { ReportOptions } from "./report-options";
import { RubricMarks } from "./rubric";
import { useKeep } from "./use-keep";

type Judged = Pick<Assessment, "points" | "rubric">;
type Props = {
  readonly item: ReportItem;
  readonly number: string;
  /** Of the interview. */
  readonly language: Locale;
  readonly day: string;
  readonly score: number | null;
  readonly judged: Judged;
  readonly onJudge: (some: Partial<Judged>) => void;
  readonly drafts: readonly Draft[] | null;
  readonly interviewId: string;
  readonly judgements: Judgements["items"] | null;
  readonly topics: TopicNames;
  readonly locale: Locale;
};

/** One question: what was answered beside what the bank answers, to be judged by whoever answered. */
export function ReportItemView(props: Props) {
  const { item, number, language, day, score, judged, onJudge, drafts, topics, locale } = props;
  const { interviewId, judgements } = props;
  const t = reportItemMessages[locale];
  const { keep, said } = useKeep({ item, day, locale });
  const points = item.model.points.map((text) => ({ text, html: escaped(text) }));
  const lang = LANGUAGE_TAG[language];
  return (
    <li id={item.id} tabIndex={-1} className="report-item">
      <p className="overline">{item.section === null ? number : `${number} · ${item.section}`}</p>
      <h3 lang={lang}>{item.prompt}</h3>
      <ItemFacts {...{ item, score, topics, locale }} />
      <div className="beside">
        <div>
          <h4>{t.yours}</h4>
          {item.options.length > 0 && <ReportOptions options={item.options} isShared={false} locale={locale} />}
          {item.text.trim() !== "" && <Html html={stored(item.textHtml)} className="prose typed-answer" lang={lang} />}
          {item.tests && <ProgramPart {...{ item, interviewId, judgements, locale }} />}
          {item.result === "empty" && <p className="nothing">{t.nothing}</p>}
          {item.scratch.trim() !== "" && (
            <details className="fold">
              <summary>{t.scratch}</summary>
              <p className="as-written">{item.scratch}</p>
            </details>
          )}
          <DraftList drafts={drafts} locale={locale} />
        </div>
        <div>
          <h4>{t.model}</h4>
          <ModelAnswer model={item.model} language={language} locale={locale} />
        </div>
      </div>
      {item.result === "open" && (
        <div className="judging">
          {points.length > 0 && (
            <div>
              <p className="rubric-head">
                <strong>{t.points}</strong> <small>{t.pointsSaid(judged.points.length, points.length)}</small>
              </p>
              <PointList
                points={points}
                ticked={judged.points}
                onTick={(ticked) => onJudge({ points: [...ticked] })}
                label={t.points}
              />
            </div>
          )}
          <RubricMarks
            name={item.id}
            rubric={judged.rubric}
            onChange={(rubric) => onJudge({ rubric })}
            locale={locale}
          />
        </div>
      )}
      <p className="run-ways no-print">
        <button type="button" className="button" data-keep={item.id} onClick={() => void keep()}>
          {t.keep}
        </button>
        <a href={localePath(locale, `/questions/${item.slug}`)} className="button button-quiet">
          {t.toQuestion}
          <span className="sr-only"> {item.prompt}</span>
        </a>
        <span role="status" className="said-small">
          {said}
        </span>
      </p>
    </li>
  );
}

// Key points come as text: what looks like a tag is none.
const escaped = (text: string) => stored(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
