"use client";

import { useReply } from "@/components/personal/use-reply";
import type { Collection } from "@/lib/api/keeping";
import type { Locale } from "@/lib/i18n/locales";
import { quizStartMessages } from "@/lib/i18n/messages/quiz-start";
import type { QuizSetup } from "@/lib/quiz/quiz";

type Props = {
  readonly setup: QuizSetup;
  readonly onChange: (some: Partial<QuizSetup>) => void;
  readonly locale: Locale;
};

/** Nothing as long as there is no collection and none was asked for. */
export function CollectionChoice({ setup: { collectionId }, onChange, locale }: Props) {
  const t = quizStartMessages[locale];
  const { reply } = useReply<{ readonly collections: readonly Collection[] }>("/api/collections");
  const collections = reply?.ok ? reply.value.collections : [];
  if (collections.length === 0 && collectionId === null) return null;
  const isKnown = collections.some(({ id }) => id === collectionId);
  return (
    <div className="filter-group">
      <label htmlFor="quiz-collection" className="legend">
        {t.collection}
      </label>
      <select
        id="quiz-collection"
        className="field"
        value={collectionId ?? ""}
        onChange={(event) => onChange({ collectionId: event.target.value || null })}
      >
        <option value="">{t.anyCollection}</option>
        {collectionId !== null && !isKnown && <option value={collectionId}>{t.goneCollection}</option>}
        {collections.map(({ id, name, questions }) => (
          <option key={id} value={id}>
            {t.collectionOf(name, questions)}
          </option>
        ))}
      </select>
    </div>
  );
}
