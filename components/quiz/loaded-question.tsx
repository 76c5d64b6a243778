"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { Intervals, Quiz, Review } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { Asking } from "./asking";
import { RunState } from "./run-state";
import { useText } from "./texts";
import { useQuizKeys } from "./use-quiz-keys";

type Props = {
  readonly item: Quiz["items"][number];
  readonly quizId: string;
  readonly topicTitle: string;
  readonly intervals: Intervals | null;
  readonly onBegin: () => void;
  readonly onGrade: (answer: Pick<Review, "grade" | "durationMs" | "text" | "points">) => void;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
  readonly locale: Locale;
};

/** A question once its text is there. */
export function LoadedQuestion({ item, onSkip, ...rest }: Props) {
  const { locale, onUndo, onLeave } = rest;
  const t = quizMessages[locale];
  const { reply, retry } = useText(item.slug, locale);
  if (reply?.ok) return <Asking question={reply.value} place={item.place} {...rest} />;
  if (!reply)
    return (
      <>
        <Keys onUndo={onUndo} onLeave={onLeave} />
        <RunState title={t.loading} isBusy />
      </>
    );
  return (
    <>
      <Keys onUndo={onUndo} onLeave={onLeave} />
      <RunState title={t.textMissing} hint={sentenceOf(reply.code, locale)}>
        <button type="button" className="button button-primary" onClick={retry}>
          {t.retry}
        </button>
        <button type="button" className="button button-quiet" onClick={onSkip}>
          {t.skip}
        </button>
      </RunState>
    </>
  );
}

function Keys({ onUndo, onLeave }: Pick<Props, "onUndo" | "onLeave">) {
  useQuizKeys({ undo: onUndo, leave: onLeave });
  return null;
}
