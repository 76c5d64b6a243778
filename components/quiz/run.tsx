"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { TopicId } from "@/lib/catalogue/model";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { QUIZ_PATH } from "@/lib/quiz/setup-address";
import { RunSession } from "./run-session";
import { RunState } from "./run-state";
import { useSession } from "./use-session";
import { verbs as realVerbs, type Verbs } from "./verbs";
import "./quiz.css";

type Props = {
  readonly topics: Readonly<Partial<Record<TopicId, string>>>;
  readonly locale: Locale;
  /** Other ones in tests. */
  readonly verbs?: Verbs;
};

/** A quiz as it is done. The page is the same for everyone; which quiz it is stands in the address. */
export function Run({ topics, locale, verbs = realVerbs }: Props) {
  const t = quizMessages[locale];
  const [opened, retry] = useSession(verbs, locale);
  switch (opened.phase) {
    case "loading":
      return <RunState title={t.opening} isBusy />;
    case "missing":
      return (
        <RunState title={t.missing} hint={t.missingHint}>
          <a href={localePath(locale, QUIZ_PATH)} className="button button-primary">
            {t.toStart}
          </a>
        </RunState>
      );
    case "trouble":
      return (
        <RunState title={t.notOpened} hint={sentenceOf(opened.code, locale)}>
          <button type="button" className="button button-primary" onClick={retry}>
            {t.retry}
          </button>
        </RunState>
      );
    case "open":
      return <RunSession key={opened.id} handle={opened.handle} verbs={verbs} topics={topics} locale={locale} />;
  }
}
