"use client";

import { Answered } from "@/components/personal/answered";
import { Part } from "@/components/personal/part";
import { useReply } from "@/components/personal/use-reply";
import type { Bank } from "@/components/quiz/choose";
import type { Interviews } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import { History } from "./history";
import { OwnInterview } from "./own-interview";
import { Running } from "./running";
import { TemplateList, type Offered } from "./template-list";
import { Trend } from "./trend";
import { useStart } from "./use-start";
import "@/components/quiz/quiz.css";
import "./interviews.css";

type Props = { readonly bank: Bank; readonly templates: readonly Offered[]; readonly locale: Locale };

/** Where mock interviews start, and where earlier ones are found again. */
export function InterviewsView({ bank, templates, locale }: Props) {
  const t = interviewsMessages[locale];
  const starter = useStart(locale);
  const { reply, reload } = useReply<Interviews>("/api/interviews");
  const topics = Object.fromEntries(bank.topics.map(({ id, name }) => [id, name]));
  const isRunning =
    reply?.ok === true && reply.value.items.some(({ state }) => state === "running" || state === "paused");
  return (
    <>
      {reply?.ok && <Running interviews={reply.value} locale={locale} />}
      <Part id="templates" title={t.templates} note={t.templatesHint}>
        <TemplateList offered={templates} {...{ topics, starter, locale }} isFirst={!isRunning} />
      </Part>
      <Part id="own" title={t.own} note={t.ownHint}>
        <OwnInterview {...{ bank, starter, locale }} />
      </Part>
      <Part id="history" title={t.history} note={t.historyHint}>
        <Answered reply={reply} onRetry={reload} locale={locale}>
          {(interviews) => <History first={interviews} {...{ topics, starter, locale }} onRemoved={reload} />}
        </Answered>
      </Part>
      {reply?.ok && reply.value.trend.length > 0 && (
        <Part id="trend" title={t.trend} note={t.trendHint}>
          <Trend trend={reply.value.trend} topics={topics} locale={locale} />
        </Part>
      )}
    </>
  );
}
