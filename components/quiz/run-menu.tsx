"use client";

import { useRef } from "react";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import type { ActName } from "./session-state";

type Act = Exclude<ActName, "review">;
const ACTS: readonly Act[] = ["bury", "suspend", "reset"];

type Props = { readonly slug: string; readonly onAct: (act: Act) => void; readonly locale: Locale };

/** What one may want of a question besides answering it. Everything in it can be undone. */
export function RunMenu({ slug, onAct, locale }: Props) {
  const t = quizMessages[locale];
  const { acts, actHints } = practiceMessages[locale];
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div
      id="quiz-menu"
      ref={panel}
      popover="auto"
      aria-label={t.more}
      role="dialog"
      className="panel panel-corner quiz-menu"
    >
      {ACTS.map((act) => (
        <button
          key={act}
          type="button"
          onClick={() => {
            panel.current?.hidePopover();
            onAct(act);
          }}
        >
          {acts[act]}
          <span>{actHints[act]}</span>
        </button>
      ))}
      <a href={localePath(locale, `/questions/${slug}`)}>{t.openPage}</a>
    </div>
  );
}
