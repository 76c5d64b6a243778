"use client";

import { useRef } from "react";
import { RemoveIcon } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { interviewSavingMessages } from "@/lib/i18n/messages/interview-saving";
import { isAnswered } from "./content";
import type { Run } from "./run";
import type { RunItem, RunState } from "./run-state";

type Props = {
  readonly run: Run;
  readonly state: RunState;
  readonly onReview: () => void;
  readonly locale: Locale;
};

const QUIET = ["nothing", "saved"];

/** Every question and how it stands: beside the text where there is room, else a sheet. */
export function QuestionList({ run, state, onReview, locale }: Props) {
  const t = interviewMessages[locale];
  const kept = interviewSavingMessages[locale].saved;
  const panel = useRef<HTMLElement>(null);
  const { items, at, interview } = state;
  const choose = (act: () => void) => () => {
    if (panel.current?.matches(":popover-open")) panel.current.hidePopover();
    act();
  };
  const wordsOf = ({ answer: { mine, saved } }: RunItem, index: number): string[] => {
    if (interview.forwardOnly && index > at) return [t.states.later];
    return [
      isAnswered(mine) ? t.states.answered : index === at ? t.states.now : t.states.open,
      ...(mine.flagged ? [t.states.flagged] : []),
      ...(QUIET.includes(saved) ? (isAnswered(mine) && saved === "saved" ? [kept.saved] : []) : [kept[saved]]),
    ];
  };
  return (
    <nav
      id="taking-list"
      ref={panel}
      popover="auto"
      aria-label={t.list}
      className="in-map panel panel-corner taking-list"
    >
      <header>
        <h2>{t.list}</h2>
        <button type="button" popoverTarget="taking-list" popoverTargetAction="hide" aria-label={t.close}>
          <RemoveIcon />
        </button>
      </header>
      <ol>
        {items.map((item, index) => (
          <li key={item.asked.id}>
            <button
              type="button"
              disabled={interview.forwardOnly && index !== at}
              aria-current={index === at ? "step" : undefined}
              data-open={!isAnswered(item.answer.mine) || undefined}
              data-trouble={!["nothing", "saved", "saving"].includes(item.answer.saved) || undefined}
              onClick={choose(() => run.go(index))}
            >
              <span className="number">{index + 1}</span>
              <span>{interview.forwardOnly && index > at ? t.short(index + 1) : item.asked.prompt}</span>
              <span>{wordsOf(item, index).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={choose(onReview)}>
        {t.review}
      </button>
    </nav>
  );
}
