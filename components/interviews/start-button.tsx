"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import type { Starter, Wish } from "./use-start";

type Props = {
  readonly wish: Wish;
  readonly starter: Starter;
  readonly label: string;
  /** Read aloud after the label, where several buttons are called alike. */
  readonly of?: string;
  readonly isPrimary?: boolean;
  readonly locale: Locale;
};

/** Starts the clock of an interview. */
export function StartButton({
  wish,
  starter: { start, starting, refusal },
  label,
  of,
  isPrimary = false,
  locale,
}: Props) {
  const name = JSON.stringify(wish);
  const isStarting = starting === name;
  return (
    <>
      <button
        type="button"
        className={isPrimary ? "button button-primary" : "button"}
        aria-disabled={starting !== null}
        onClick={() => start(wish)}
      >
        {isStarting ? interviewsMessages[locale].starting : label}
        {of && <span className="sr-only"> {of}</span>}
      </button>
      <p role="alert" className="start-refusal">
        {refusal?.wish === name && sentenceOf(refusal.code, locale)}
      </p>
    </>
  );
}
