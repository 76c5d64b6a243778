"use client";

import { Answered } from "@/components/personal/answered";
import { Part } from "@/components/personal/part";
import { useReply } from "@/components/personal/use-reply";
import { When } from "@/components/ui/when";
import type { Me } from "@/lib/api/me";
import type { Plan } from "@/lib/api/progress";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { readinessMessages } from "@/lib/i18n/messages/readiness";
import { ReadyTable } from "./ready-table";
import type { TopicNames } from "./topic-names";

type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** How ready one will be on the day of the interview; asked for where there is such a day. */
export function Readiness({ topics, locale }: Props) {
  const t = readinessMessages[locale];
  const { reply, reload } = useReply<Me>("/api/me");
  if (reply?.ok && reply.value.settings.interviewOn === null)
    return (
      <Part id="plan" title={t.plan} note={t.noDate}>
        <ToSettings label={t.setDate} locale={locale} />
      </Part>
    );
  return (
    <Part id="plan" title={t.plan}>
      <Answered reply={reply} onRetry={reload} locale={locale}>
        {() => <Planned topics={topics} locale={locale} />}
      </Answered>
    </Part>
  );
}

function Planned({ topics, locale }: Props) {
  const t = readinessMessages[locale];
  const { reply, reload } = useReply<Plan>("/api/plan");
  if (reply && !reply.ok && reply.code === "date-passed")
    return (
      <>
        <p className="part-note">{t.datePassed}</p>
        <ToSettings label={t.setDate} locale={locale} />
      </>
    );
  return (
    <Answered reply={reply} onRetry={reload} locale={locale}>
      {(plan) => {
        const [today] = plan.days;
        return (
          <>
            <p className="said">
              <When day={plan.interviewOn} locale={locale} />
              {locale === "zh" ? "。" : ". "}
              {t.planLead(plan.daysLeft, plan.minutesADay)}
            </p>
            {today && <p className="part-note">{t.planToday(today.reviews, today.met, Math.round(today.minutes))}</p>}
            <ReadyTable plan={plan} topics={topics} locale={locale} />
            <p className="part-note">{t.estimate}</p>
            <ToSettings label={t.changeDate} locale={locale} />
          </>
        );
      }}
    </Answered>
  );
}

const ToSettings = ({ label, locale }: { readonly label: string; readonly locale: Locale }) => (
  <a href={localePath(locale, "/settings#interview")} className="button">
    {label}
  </a>
);
