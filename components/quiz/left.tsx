"use client";

import { useEffect, useState, type ReactNode } from "react";
import { send } from "@/components/practice/client";
import type { Quiz } from "@/lib/api/practice";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { quizStartMessages } from "@/lib/i18n/messages/quiz-start";
import { runPath } from "@/lib/quiz/setup-address";

type Props = {
  /** False: there can be none, so nothing is asked. */
  readonly isAsked: boolean;
  readonly isPrimary: boolean;
  readonly locale: Locale;
  /** What comes after it, which is of less weight where something was left. */
  readonly children: (isLeft: boolean) => ReactNode;
};

/** The way back into a quiz that was left halfway. */
export function Left({ isAsked, isPrimary, locale, children }: Props) {
  const t = quizStartMessages[locale];
  const [quiz, setQuiz] = useState<Quiz | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    void send<Quiz>("GET", "/api/quizzes/current").then((reply) => {
      if (!isGone && reply.ok) setQuiz(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [isAsked]);
  if (!quiz) return children(false);
  const done = quiz.items.filter(({ grade }) => grade !== null).length;
  return (
    <>
      <div className="quiz-today">
        <p className="said">{t.leftTitle}</p>
        <p>{t.left(done, quiz.items.length)}</p>
        <div className="run-ways">
          <a href={localePath(locale, runPath(quiz.id))} className={isPrimary ? "button button-primary" : "button"}>
            {t.goOn}
          </a>
        </div>
      </div>
      {children(true)}
    </>
  );
}
