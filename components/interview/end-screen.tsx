"use client";

import { localePath, type Locale } from "@/lib/i18n/locales";
import { interviewEndMessages } from "@/lib/i18n/messages/interview-end";
import { interviewSavingMessages } from "@/lib/i18n/messages/interview-saving";
import { Aside } from "./aside";
import { RecordingList } from "./recording-list";
import type { Run } from "./run";
import type { RunState } from "./run-state";

type Props = { readonly run: Run; readonly state: RunState; readonly locale: Locale };

/** It is over, or will be in a few seconds; what is still on its way is said. */
export function EndScreen({ run, state, locale }: Props) {
  const t = interviewEndMessages[locale];
  const { interview, items, phase } = state;
  const unsent = items.filter(({ answer }) => ["kept", "retrying"].includes(answer.saved)).length;
  const late = items.filter(({ answer }) => answer.isLate).length;
  const ending = interview.state === "finished" || interview.state === "abandoned" ? interview.state : "expired";
  const isClosing = phase === "closing";
  return (
    <Aside title={isClosing ? t.closing : t.ended[ending]} hint={isClosing ? t.closingHint : t.endedHint[ending]}>
      <div role="status">
        {unsent > 0 && (
          <p className="notice">
            {t.unsent(unsent)}{" "}
            <button type="button" className="taking-link" onClick={run.retry}>
              {interviewSavingMessages[locale].sendNow}
            </button>
          </p>
        )}
        {late > 0 && <p className="notice">{t.lateOnes(late)}</p>}
      </div>
      {!isClosing && (
        <p className="taking-ways">
          {ending !== "abandoned" && (
            <a href={localePath(locale, `/interviews/${interview.id}/report`)} className="button button-primary">
              {t.report}
            </a>
          )}
          <a
            href={localePath(locale, "/interviews")}
            className={ending === "abandoned" ? "button button-primary" : "button button-quiet"}
          >
            {t.backToInterviews}
          </a>
        </p>
      )}
      {items.map(({ asked }) => (
        <RecordingList key={asked.id} interviewId={interview.id} itemId={asked.id} locale={locale} />
      ))}
    </Aside>
  );
}
