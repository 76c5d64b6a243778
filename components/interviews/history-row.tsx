"use client";

import { useState } from "react";
import { TopicMark } from "@/components/catalogue/topic-mark";
import type { TopicNames } from "@/components/progress/topic-names";
import { momentOf } from "@/components/ui/day-words";
import type { Interviews } from "@/lib/api/interview-report";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import { StartButton } from "./start-button";
import type { Starter } from "./use-start";

type Props = {
  readonly item: Interviews["items"][number];
  readonly topics: TopicNames;
  readonly starter: Starter;
  readonly onRemove: () => void;
  readonly locale: Locale;
};

/** One interview that is over: what came of it, and what can be done with it. */
export function HistoryRow({ item, topics, starter, onRemove, locale }: Props) {
  const t = interviewsMessages[locale];
  const [isAsked, setAsked] = useState(false);
  const { id, title, template, state, startedAt, questions, answered, score } = item;
  const report = localePath(locale, `/interviews/${id}/report`);
  return (
    <li className="history-row">
      <p>{state === "abandoned" ? <strong>{title}</strong> : <a href={report}>{title}</a>}</p>
      <p className="facts">
        <time dateTime={startedAt}>{momentOf(startedAt, locale)}</time>
        <span>{t.states[state]}</span>
        <span>{t.answered(answered, questions)}</span>
        {state !== "abandoned" && <span>{score === null ? t.noScore : t.score(Math.round(100 * score))}</span>}
        {item.shared && <span>{t.shared}</span>}
      </p>
      <p className="facts">
        {item.topics.map((topic) => (
          <span key={topic} className="topic-name">
            <TopicMark topic={topic} /> {topics[topic] ?? topic}
          </span>
        ))}
      </p>
      {isAsked ? (
        <div role="alert" className="sure">
          <p>{t.removeSure}</p>
          <button type="button" className="button" onClick={onRemove}>
            {t.removeYes}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setAsked(false)}>
            {t.keep}
          </button>
        </div>
      ) : (
        <div className="run-ways">
          {state !== "abandoned" && (
            <a href={report} className="button">
              {t.toReport}
              <span className="sr-only"> {title}</span>
            </a>
          )}
          <StartButton wish={{ again: id }} {...{ starter, locale }} label={t.again} of={title} />
          {template !== null && <StartButton wish={{ template }} {...{ starter, locale }} label={t.fresh} of={title} />}
          <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
            {t.remove}
            <span className="sr-only"> {title}</span>
          </button>
        </div>
      )}
    </li>
  );
}
