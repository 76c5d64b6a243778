"use client";

import { sentenceOf } from "@/components/errors/messages";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { Aside } from "./aside";
import { RunScreen } from "./run-screen";
import { useRun } from "./use-run";
import { verbs as realVerbs, type Verbs } from "./verbs";
import "./interview.css";

type Props = {
  readonly locale: Locale;
  /** Other ones in tests. */
  readonly verbs?: Verbs;
};

/** An interview as it is taken. The page is the same for everyone; which interview it is stands in the address. */
export function InterviewRun({ locale, verbs = realVerbs }: Props) {
  const t = interviewMessages[locale];
  const [opened, retry] = useRun(verbs);
  switch (opened.phase) {
    case "loading":
      return <Aside title={t.opening} isBusy />;
    case "missing":
      return (
        <Aside title={t.missing} hint={t.missingHint}>
          <a href={localePath(locale, "/interviews")} className="button button-primary">
            {t.toInterviews}
          </a>
        </Aside>
      );
    case "trouble":
      return (
        <Aside title={t.notOpened} hint={sentenceOf(opened.code, locale)}>
          <button type="button" className="button button-primary" onClick={retry}>
            {t.retry}
          </button>
        </Aside>
      );
    case "open":
      return <RunScreen run={opened.run} locale={locale} />;
  }
}
