"use client";

import { BackIcon, FlagIcon, ListIcon } from "@/components/ui/icons";
import { isMac } from "@/components/ui/is-mac";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { isAnswered } from "./content";
import type { Run } from "./run";
import type { RunState } from "./run-state";

type Props = {
  readonly run: Run;
  readonly state: RunState;
  readonly onReview: () => void;
  readonly locale: Locale;
};

/** At the thumb: back, flag, list, on. */
export function RunBar({ run, state, onReview, locale }: Props) {
  const t = interviewMessages[locale];
  const { items, at, interview } = state;
  const item = items[at];
  if (!item) return null;
  const { mine } = item.answer;
  const isLast = at === items.length - 1;
  const onward = isLast ? t.review : isAnswered(mine) ? t.next : interview.forwardOnly ? t.pass : t.skip;
  const keys = interview.forwardOnly ? ([t.keysForward, t.keysForwardMac] as const) : ([t.keys, t.keysMac] as const);
  return (
    <div className="taking-bar">
      <div>
        {!interview.forwardOnly && (
          <button type="button" className="button" disabled={at === 0} onClick={() => run.go(at - 1)}>
            <BackIcon />
            <span>{t.previous}</span>
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={mine.flagged}
          onClick={() => run.change({ flagged: !mine.flagged })}
        >
          <FlagIcon />
          <span>{mine.flagged ? t.flagged : t.flag}</span>
        </button>
        <button type="button" className="button taking-to-list" popoverTarget="taking-list">
          <ListIcon />
          <span>{t.list}</span>
        </button>
        <button
          type="button"
          className={isLast || isAnswered(mine) ? "button button-primary" : "button"}
          // The second half of a double click was meant for the question before.
          onClick={(event) => event.detail < 2 && (isLast ? onReview() : run.go(at + 1))}
        >
          {onward}
        </button>
      </div>
      {interview.forwardOnly && !isLast && <p>{t.passHint}</p>}
      <p className="taking-keys">{keys[isMac() ? 1 : 0]}</p>
    </div>
  );
}
