import type { ReactNode } from "react";
import { DifficultyMark } from "@/components/catalogue/difficulty-mark";
import { TopicMark } from "@/components/catalogue/topic-mark";
import type { Difficulty, Kind, TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = {
  readonly locale: Locale;
  /** Null where nobody has said: then nothing is said here. */
  readonly difficulty: Difficulty | null;
  readonly kind: Kind;
  /** Named only where several topics stand together. */
  readonly topic?: { readonly id: TopicId; readonly name: string };
  readonly children?: ReactNode;
};

/** The line of small facts under a title. */
export function QuestionFacts({ locale, difficulty, kind, topic, children }: Props) {
  const t = catalogueMessages[locale];
  return (
    <p className="facts">
      {topic && (
        <span>
          <TopicMark topic={topic.id} />
          {topic.name}
        </span>
      )}
      {difficulty !== null && <DifficultyMark difficulty={difficulty} locale={locale} />}
      <span>{t.kind[kind]}</span>
      {children}
    </p>
  );
}
