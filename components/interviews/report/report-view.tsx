"use client";

import { useEffect } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { isPlainKey } from "@/components/keeping/plain-key";
import { Answered } from "@/components/personal/answered";
import { Part } from "@/components/personal/part";
import { useReply } from "@/components/personal/use-reply";
import type { TopicNames } from "@/components/progress/topic-names";
import { useEnlivened } from "@/components/quiz/use-enlivened";
import type { Draft, InterviewReport, Judgements } from "@/lib/api/interview-report";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { reportMessages } from "@/lib/i18n/messages/report";
import { reportShareMessages } from "@/lib/i18n/messages/report-share";
import { NoReport } from "./no-report";
import { ReportHead } from "./report-head";
import { ReportItemView } from "./report-item";
import { ShareReport } from "./share-report";
import { useAssessment, type Saved } from "./use-assessment";

type Drafts = { readonly items: readonly { readonly id: string; readonly drafts: readonly Draft[] }[] };
type Props = { readonly id: string; readonly topics: TopicNames; readonly locale: Locale };

/** The report of one interview, to be read and judged by whoever took it. */
export function ReportView({ id, topics, locale }: Props) {
  const t = reportMessages[locale];
  const sharing = reportShareMessages[locale];
  const { reply, reload } = useReply<InterviewReport>(`/api/interviews/${id}/report`);
  const { reply: drafts } = useReply<Drafts>(`/api/interviews/${id}/drafts`);
  const { reply: ran } = useReply<Judgements>(`/api/interviews/${id}/judgements`);
  const { reply: judged, reload: judgeAgain, judgementOf, judge, saved, save } = useAssessment(id);
  useEnlivened(reply, locale);
  useEffect(keepWhatIsInView, []);
  if (reply && !reply.ok && reply.status !== 0) return <NoReport id={id} code={reply.code} locale={locale} />;
  return (
    <Answered reply={reply} onRetry={reload} locale={locale}>
      {(report) => (
        <Answered reply={judged} onRetry={judgeAgain} locale={locale}>
          {(assessment) => (
            <>
              <header className="list-header">
                <p className="overline">{t.overline}</p>
                <h1 className="page-title">{report.title}</h1>
                <p className="run-ways no-print">
                  <button type="button" className="button" onClick={() => print()}>
                    {t.print}
                  </button>
                  <a href={localePath(locale, "/interviews")} className="button button-quiet">
                    {t.toInterviews}
                  </a>
                </p>
              </header>
              <ReportHead {...{ report, assessment, topics, locale }} />
              <Part id="questions" title={t.questions}>
                <p role="status" className="part-note judged-state no-print">
                  {savedWords(saved, locale)}
                  {saved !== null && typeof saved === "object" && (
                    <button type="button" className="button button-quiet" onClick={() => void save()}>
                      {t.saveAgain}
                    </button>
                  )}
                </p>
                <ol className="report-items">
                  {report.items.map((item, index) => (
                    <ReportItemView
                      key={item.id}
                      {...{ item, topics, locale }}
                      number={t.place(index + 1, report.items.length)}
                      language={report.locale}
                      day={report.startedAt.slice(0, 10)}
                      score={assessment.items.find((one) => one.id === item.id)?.score ?? null}
                      judged={judgementOf(item.id)}
                      onJudge={(some) => judge(item.id, some)}
                      interviewId={id}
                      judgements={ran?.ok ? ran.value.items : null}
                      drafts={drafts?.ok ? (drafts.value.items.find((one) => one.id === item.id)?.drafts ?? []) : null}
                    />
                  ))}
                </ol>
              </Part>
              <div className="no-print">
                <Part id="share" title={sharing.share} note={sharing.shareHint}>
                  <ShareReport id={id} locale={locale} />
                </Part>
              </div>
            </>
          )}
        </Answered>
      )}
    </Answered>
  );
}

function savedWords(saved: Saved, locale: Locale): string | null {
  const t = reportMessages[locale];
  if (saved === null) return null;
  return typeof saved === "object" ? sentenceOf(saved.code, locale) : t[saved];
}

/** `b` presses the button of the question that is in front of one. */
function keepWhatIsInView(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "b" || !isPlainKey(event)) return;
    const middle = innerHeight / 2;
    const items = [...document.querySelectorAll<HTMLElement>(".report-item")];
    const inView = items.find((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return top <= middle && bottom >= middle;
    });
    if (!inView) return;
    event.preventDefault();
    inView.querySelector<HTMLElement>("[data-keep]")?.click();
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}
