"use client";

import { useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { useReply } from "@/components/personal/use-reply";
import type { Deed } from "@/components/practice/deeds";
import { newId } from "@/components/practice/new-id";
import { useDeed } from "@/components/practice/use-deed";
import type { TopicNames } from "@/components/progress/topic-names";
import type { CardActReply } from "@/lib/api/practice";
import type { Progress } from "@/lib/api/progress";
import type { TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { Field } from "./field";

type Reset = Deed & { readonly body: { readonly attemptId: string; readonly topic: TopicId } };
type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** Starts over with a topic, in two steps, and takes it back. Not there for whoever has learned nothing. */
export function StartOver({ topics, locale }: Props) {
  const t = settingsMessages[locale];
  const { reply, reload } = useReply<Progress>("/api/progress");
  const { done, perform, undo } = useDeed<Reset, CardActReply>(reload);
  const [chosen, setChosen] = useState<TopicId | null>(null);
  const [isAsked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsked) keep.current?.focus();
  }, [isAsked]);

  const learned = reply?.ok ? reply.value.topics.filter(({ seen }) => seen > 0) : [];
  if (learned.length === 0 && done === null) return null;
  const topic = learned.find((one) => one.topic === chosen) ?? learned[0];
  const name = (id: TopicId) => topics[id] ?? id;
  const reset = (id: TopicId) => {
    setAsked(false);
    said.current?.focus();
    void perform({ path: "/api/cards", body: { attemptId: newId(), act: "reset", topic: id } });
  };
  const isDone = done?.saved === "kept" || (done?.saved === "saved" && done.reply?.reviewId !== null);
  return (
    <div className="setting">
      <h3>{t.startOver}</h3>
      <p>{t.startOverHint}</p>
      {topic && !isAsked && (
        <>
          <Field label={t.startOverTopic}>
            {(ids) => (
              <select
                {...ids}
                value={topic.topic}
                className="field"
                onChange={(event) => setChosen(event.target.value as TopicId)}
              >
                {learned.map((one) => (
                  <option key={one.topic} value={one.topic}>
                    {t.topicOf(name(one.topic), one.seen)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button type="button" className="button" disabled={done?.saved === "saving"} onClick={() => setAsked(true)}>
            {t.startOverStart}
          </button>
        </>
      )}
      {topic && isAsked && (
        <div role="alertdialog" aria-labelledby="start-over-sure" className="sure">
          <p id="start-over-sure">{t.startOverSure(name(topic.topic), topic.seen)}</p>
          <button ref={keep} type="button" className="button" onClick={() => setAsked(false)}>
            {t.startOverNot}
          </button>
          <button type="button" className="button button-danger" onClick={() => reset(topic.topic)}>
            {t.startOverNow}
          </button>
        </div>
      )}
      <p ref={said} role="status" tabIndex={-1}>
        {words()}
      </p>
      {isDone && (
        <button type="button" className="button button-quiet" onClick={() => void undo()}>
          {practiceMessages[locale].undo}
        </button>
      )}
    </div>
  );

  function words(): string {
    if (!done) return "";
    const { saved, code, deed } = done;
    if (saved === "undone") return t.startOverUndone(name(deed.body.topic));
    if (code !== null) return sentenceOf(code, locale);
    return saved === "saving" ? t.saving : t.startedOver(name(deed.body.topic), done.reply?.cards ?? 0);
  }
}
