"use client";

import { useEffect, useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { send, type Reply } from "@/components/practice/client";
import type { Bank } from "@/components/quiz/choose";
import type { InterviewConfig, InterviewPreview } from "@/lib/api/interviews";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";

const AFTER_MS = 300;

type Props = { readonly config: InterviewConfig; readonly topics: Bank["topics"]; readonly locale: Locale };

/** What an interview of one's own would be like, or why there can be none. */
export function Preview({ config, topics, locale }: Props) {
  const t = interviewsMessages[locale];
  const [reply, setReply] = useState<Reply<InterviewPreview> | null>(null);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      void send<InterviewPreview>("POST", "/api/interviews/preview", { config }).then((now) => {
        if (!isGone) setReply(now);
      });
    }, AFTER_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [config]);
  return (
    <div role="status" className="interview-preview">
      {reply && !reply.ok && <p className="unfit">{sentenceOf(reply.code, locale)}</p>}
      {reply?.ok && (
        <>
          <p>
            {t.preview} {t.rules(reply.value)}
          </p>
          <p>{spreadOf(reply.value, topics, locale)}</p>
          <p>{t.previewOf(reply.value.available)}</p>
        </>
      )}
    </div>
  );
}

function spreadOf(preview: InterviewPreview, topics: Bank["topics"], locale: Locale): string {
  const t = interviewsMessages[locale];
  const names = catalogueMessages[locale];
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  const parts = [
    preview.topics.map(({ topic, questions }) => t.count(nameOf(topic), questions)),
    preview.difficulty.map(({ difficulty, questions }) =>
      t.count(difficulty === null ? t.unrated : names.difficulty[difficulty], questions),
    ),
    preview.kinds.length > 1 ? preview.kinds.map(({ kind, questions }) => t.count(names.kind[kind], questions)) : [],
  ];
  const comma = locale === "zh" ? "，" : ", ";
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join(comma))
    .join(" · ");
}
