"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { interviewEndMessages } from "@/lib/i18n/messages/interview-end";
import { isAnswered } from "./content";
import type { Run } from "./run";
import { leftOf, type RunItem, type RunState } from "./run-state";
import { SheetDialog } from "./sheet-dialog";
import { face } from "./time-left";
import { useTicking } from "./use-ticking";

type Props = {
  readonly run: Run;
  readonly state: RunState;
  readonly onClose: () => void;
  readonly locale: Locale;
};

/** What is still open, before nothing can be changed any more. */
export function HandInDialog({ run, state, onClose, locale }: Props) {
  const t = interviewEndMessages[locale];
  useTicking();
  const { items, interview, doing, code } = state;
  const left = leftOf(state, run.monotonic());
  const which = (isIt: (item: RunItem) => boolean) => items.flatMap((item, index) => (isIt(item) ? [index] : []));
  const open = which(({ answer }) => !isAnswered(answer.mine));
  const groups = [
    { say: t.openOnes(open.length, items.length), at: open },
    ...(["flagged", "clash", "unsaved"] as const).map((kind) => {
      const at = which(({ answer: { mine, saved } }) =>
        kind === "flagged" ? mine.flagged : kind === "clash" ? saved === "clash" : UNSAVED.includes(saved),
      );
      const say = { flagged: t.flaggedOnes, clash: t.clashOnes, unsaved: t.unsavedOnes }[kind](at.length);
      return { say, at };
    }),
  ].filter(({ at }) => at.length > 0);
  const goTo = (index: number) => {
    run.go(index);
    onClose();
  };
  return (
    <SheetDialog title={t.summary} onClose={onClose}>
      {open.length === 0 && <p>{t.allAnswered(items.length)}</p>}
      {groups.map(({ say, at }) => (
        <div key={say}>
          <p>{say}</p>
          <ul className="taking-numbers">
            {at.map((index) => (
              <li key={index}>
                <button
                  type="button"
                  className="button"
                  aria-label={interviewMessages[locale].short(index + 1)}
                  disabled={interview.forwardOnly && index !== state.at}
                  onClick={() => goTo(index)}
                >
                  {index + 1}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {left !== null && <p className="number">{t.timeIsLeft(face(left))}</p>}
      <div role="status">
        {doing === "finish" && <p>{t.handingIn}</p>}
        {code && (
          <p>
            {t.notHandedIn} {sentenceOf(code, locale)}
          </p>
        )}
      </div>
      <p className="taking-ways">
        <button
          type="button"
          className="button button-primary"
          disabled={doing !== null}
          onClick={() => void run.finish()}
        >
          {t.handIn}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t.stay}
        </button>
      </p>
    </SheetDialog>
  );
}

const UNSAVED = ["kept", "retrying", "refused"];
