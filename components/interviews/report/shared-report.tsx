import { JudgementList } from "@/components/coding/judgement-list";
import { PageFrame } from "@/components/layout/page-frame";
import { Html } from "@/components/prose/html";
import { Part } from "@/components/personal/part";
import type { TopicNames } from "@/components/progress/topic-names";
import type { SharedInterview } from "@/lib/api/interview-report";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { reportMessages } from "@/lib/i18n/messages/report";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";
import { ItemFacts } from "./item-facts";
import { ModelAnswer, stored } from "./model-answer";
import { ReportHead } from "./report-head";
import { ReportOptions } from "./report-options";
import "@/components/coding/judgement.css";
import "@/components/personal/personal.css";
import "@/components/quiz/quiz.css";
import "../interviews.css";
import "./report.css";

type Props = {
  readonly shared: SharedInterview;
  readonly path: string;
  readonly topics: TopicNames;
  readonly locale: Locale;
};

/** A report as others see it: nothing to change, no drafts, nobody's name. */
export function SharedReport({ shared: { report, assessment, judgements }, path, topics, locale }: Props) {
  const t = reportMessages[locale];
  const ofItem = reportItemMessages[locale];
  const lang = LANGUAGE_TAG[report.locale];
  return (
    <PageFrame locale={locale} path={path}>
      <div className="columns">
        <div className="personal report">
          <header className="list-header">
            <p className="overline">{t.sharedOverline}</p>
            <h1 className="page-title" lang={lang}>
              {report.title}
            </h1>
          </header>
          <ReportHead {...{ report, assessment, topics, locale }} />
          <Part id="questions" title={t.questions}>
            <ol className="report-items">
              {report.items.map((item, index) => {
                const ran = judgements.find(({ id }) => id === item.id)?.judgement;
                const judged = assessment.items.find(({ id }) => id === item.id);
                return (
                  <li key={item.id} className="report-item">
                    <p className="overline">{t.place(index + 1, report.items.length)}</p>
                    <h3 lang={lang}>{item.prompt}</h3>
                    <ItemFacts {...{ item, topics, locale }} score={judged?.score ?? null} />
                    <div className="beside">
                      <div>
                        <h4>{ofItem.theirs}</h4>
                        {item.options.length > 0 && <ReportOptions options={item.options} isShared locale={locale} />}
                        {item.text.trim() !== "" && (
                          <Html html={stored(item.textHtml)} className="prose typed-answer" lang={lang} />
                        )}
                        {ran && <JudgementList judgement={ran} isShared locale={locale} />}
                        {item.result === "empty" && <p className="nothing">{ofItem.nothing}</p>}
                        {item.scratch.trim() !== "" && (
                          <details className="fold">
                            <summary>{ofItem.scratch}</summary>
                            <p className="as-written">{item.scratch}</p>
                          </details>
                        )}
                        {judged && item.result === "open" && item.model.points.length > 0 && (
                          <p className="part-note">
                            {ofItem.pointsSaid(judged.points.length, item.model.points.length)}
                          </p>
                        )}
                      </div>
                      <div>
                        <h4>{ofItem.model}</h4>
                        <ModelAnswer model={item.model} language={report.locale} locale={locale} />
                      </div>
                    </div>
                  </li>
                );
              })}
            </ol>
          </Part>
        </div>
      </div>
    </PageFrame>
  );
}
