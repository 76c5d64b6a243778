"use client";

import { Answered } from "@/components/personal/answered";
import { useReply } from "@/components/personal/use-reply";
import type { ProgressDetails } from "@/lib/api/progress";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";
import { Calibration } from "./calibration";
import { Forecast } from "./forecast";
import { Hardest } from "./hardest";
import { Readiness } from "./readiness";
import { Recall } from "./recall";
import { Streak } from "./streak";
import { TimeSpent } from "./time-spent";
import { Today } from "./today";
import type { TopicNames } from "./topic-names";

type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** Everything about how far a learner is; to who has not begun it says how. */
export function ProgressView({ topics, locale }: Props) {
  const { reply, reload } = useReply<ProgressDetails>(`/api/progress/details?locale=${locale}`);
  return (
    <Answered reply={reply} onRetry={reload} locale={locale}>
      {(details) => {
        const today = details.forecast[0]?.day ?? "";
        if (details.progress.reviews === 0 || today === "") return <NotBegun topics={topics} locale={locale} />;
        return (
          <>
            <Today details={details} locale={locale} />
            <Readiness topics={topics} locale={locale} />
            <Streak details={details} today={today} locale={locale} />
            <Forecast forecast={details.forecast} today={today} locale={locale} />
            <Recall details={details} topics={topics} locale={locale} />
            <Calibration bins={details.calibration} locale={locale} />
            <Hardest hardest={details.hardest} locale={locale} />
            <TimeSpent details={details} today={today} locale={locale} />
          </>
        );
      }}
    </Answered>
  );
}

function NotBegun({ topics, locale }: Props) {
  const t = progressMessages[locale];
  return (
    <>
      <div className="empty">
        <p className="said">{t.empty}</p>
        <p>{t.emptyHint}</p>
        <a href={localePath(locale, "/quiz")} className="button button-primary">
          {t.begin}
        </a>
      </div>
      <Readiness topics={topics} locale={locale} />
    </>
  );
}
