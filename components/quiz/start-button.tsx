"use client";

import type { QuizSetup } from "@/lib/quiz/quiz";
import type { Locale } from "@/lib/i18n/locales";
import { quizButtonMessages } from "@/lib/i18n/messages/quiz-button";
import { sentenceOf } from "@/components/errors/messages";
import { useStart } from "./use-start";

type Props = {
  readonly setup: QuizSetup;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly locale: Locale;
};

/** Draws a quiz and goes to it. */
export function StartButton({ setup, label, isPrimary, locale }: Props) {
  const { start, isStarting, refusal } = useStart(locale);
  return (
    <>
      <button
        type="button"
        className={isPrimary ? "button button-primary" : "button"}
        aria-disabled={isStarting}
        onClick={() => start(setup)}
      >
        {isStarting ? quizButtonMessages[locale].starting : label}
      </button>
      <p role="alert" className="start-refusal">
        {refusal && sentenceOf(refusal, locale)}
      </p>
    </>
  );
}
