"use client";

import { useRef } from "react";
import { MoreIcon } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import type { Run } from "./run";
import { countAnswered, pauseLeftOf, type RunState } from "./run-state";
import { SavedLine } from "./saved-line";
import { TimeHere, TimeLeft } from "./time-shown";
import { face } from "./time-left";

type Props = {
  readonly run: Run;
  readonly state: RunState;
  readonly onAbandon: () => void;
  readonly locale: Locale;
};

/** Where one is, how much time there is, whether it is saved. Stays in sight. */
export function RunHead({ run, state, onAbandon, locale }: Props) {
  const t = interviewMessages[locale];
  const menu = useRef<HTMLDivElement>(null);
  const { items, at, interview, doing } = state;
  const item = items[at];
  const pauseMs = pauseLeftOf(state, run.monotonic());
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  return (
    <div className="taking-head">
      <progress
        max={items.length}
        value={countAnswered(items)}
        aria-label={t.progress(countAnswered(items), items.length)}
      />
      <div className="sheet">
        <p className="taking-place number">{t.place(at + 1, items.length)}</p>
        <TimeLeft {...{ run, state, locale }} />
        {item && <SavedLine answer={item.answer} locale={locale} />}
        <TimeHere {...{ run, state, locale }} />
        <button
          type="button"
          popoverTarget="taking-menu"
          aria-haspopup="dialog"
          aria-label={t.more}
          className="taking-more"
        >
          <MoreIcon />
        </button>
      </div>
      <div
        id="taking-menu"
        ref={menu}
        popover="auto"
        role="dialog"
        aria-label={t.more}
        className="panel panel-corner taking-menu"
      >
        <p>{interview.title}</p>
        {interview.pause.allowedSeconds > 0 && (
          <button type="button" disabled={pauseMs === 0 || doing !== null} onClick={choose(() => void run.pause())}>
            {t.pause}
            <span>{t.pauseHint(face(pauseMs))}</span>
          </button>
        )}
        <button type="button" onClick={choose(onAbandon)}>
          {t.abandon}
          <span>{t.abandonHint}</span>
        </button>
      </div>
    </div>
  );
}
