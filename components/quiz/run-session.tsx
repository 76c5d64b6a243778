"use client";

import { useCallback, useSyncExternalStore } from "react";
import { load } from "@/components/search/load";
import type { TopicId } from "@/lib/catalogue/model";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { QUIZ_PATH } from "@/lib/quiz/setup-address";
import { LoadedQuestion } from "./loaded-question";
import { noticeWords } from "./notice-words";
import { RunHead } from "./run-head";
import { RunMenu } from "./run-menu";
import { RunState } from "./run-state";
import type { SessionHandle } from "./session";
import { countUnsaved, intervalsAt, isOverOffline } from "./session-state";
import { Summary } from "./summary";
import type { Verbs } from "./verbs";

type Props = {
  readonly handle: SessionHandle;
  readonly verbs: Verbs;
  readonly topics: Readonly<Partial<Record<TopicId, string>>>;
  readonly locale: Locale;
};

/** What a quiz is at the moment: a question, its end, or something in between. */
export function RunSession({ handle, verbs, topics, locale }: Props) {
  const t = quizMessages[locale];
  const session = useSyncExternalStore(handle.subscribe, handle.read, handle.read);
  const { quiz, at, notice, stale } = session;
  const item = quiz.items.find(({ place }) => place === at);
  const onUndo = useCallback(() => void handle.undo(), [handle]);
  const onLeave = useCallback(() => load(`${localePath(locale, QUIZ_PATH)}#left`), [locale]);
  const onSend = () => {
    handle.retry();
    if (countUnsaved(session, "kept") > 0) void verbs.flush().then(() => handle.refresh());
  };
  return (
    <div className="run">
      <RunHead {...{ session, onUndo, onSend, onLeave, locale }} />
      <p role="status" className={notice?.kind === "refused" ? "run-notice sheet" : "sr-only"}>
        {notice && noticeWords(notice, locale)}
      </p>
      {item ? (
        <>
          <LoadedQuestion
            // Another showing is another question, with a draft of its own; so is one that came back.
            key={`${item.place}:${session.returns}`}
            item={item}
            quizId={quiz.id}
            topicTitle={topics[item.topic] ?? item.topic}
            intervals={intervalsAt(session)}
            onBegin={handle.hold}
            onGrade={handle.grade}
            onSkip={() => handle.act("bury")}
            {...{ onUndo, onLeave, locale }}
          />
          <RunMenu slug={item.slug} onAct={handle.act} locale={locale} />
        </>
      ) : isOverOffline(session) ? (
        <RunState title={t.offlineEnd} hint={t.offlineEndHint} />
      ) : stale ? (
        <RunState title={t.saving} isBusy />
      ) : (
        <Summary {...{ quiz, onUndo, locale }} onLeave={onLeave} />
      )}
    </div>
  );
}
