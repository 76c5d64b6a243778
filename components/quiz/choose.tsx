"use client";

import { TopicMark } from "@/components/catalogue/topic-mark";
import { Segmented } from "@/components/ui/segmented";
import type { Facets } from "@/lib/catalogue/listing";
import type { TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { quizStartMessages } from "@/lib/i18n/messages/quiz-start";
import type { QuizSetup } from "@/lib/quiz/quiz";
import { ChoiceGroup } from "./choice-group";
import { CollectionChoice } from "./collection-choice";
import { PathChoice, type PathOption } from "./path-choice";

const TAGS_IN_SIGHT = 6;
const COUNTS = [5, 10, 20, 50];

export type Bank = {
  readonly topics: readonly { readonly id: TopicId; readonly name: string; readonly total: number }[];
  readonly facets: Facets;
};

type Props = {
  readonly bank: Bank;
  readonly paths: readonly PathOption[];
  readonly setup: QuizSetup;
  readonly onChange: (some: Partial<QuizSetup>) => void;
  readonly locale: Locale;
};

/** What a quiz of one's own choice draws from. */
export function Choose({ bank: { topics, facets }, paths, setup, onChange, locale }: Props) {
  const t = quizStartMessages[locale];
  const names = catalogueMessages[locale];
  const counts = [...new Set([...COUNTS, setup.count])].sort((one, other) => one - other);
  return (
    <div className="choose">
      <PathChoice {...{ paths, setup, onChange, locale }} />
      <ChoiceGroup
        legend={t.topics}
        choices={topics.map(({ id, name, total }) => ({ value: id, count: total, label: topicLabel(id, name) }))}
        chosen={setup.topics}
        onChoose={(chosen) => onChange({ topics: chosen })}
      />
      <ChoiceGroup
        legend={t.difficulty}
        choices={facets.difficulty.map((one) => ({ ...one, label: names.difficulty[one.value] }))}
        chosen={setup.difficulty}
        onChoose={(difficulty) => onChange({ difficulty })}
      />
      <ChoiceGroup
        legend={t.kinds}
        choices={facets.kind.map((one) => ({ ...one, label: names.kind[one.value] }))}
        chosen={setup.kinds}
        onChoose={(kinds) => onChange({ kinds })}
      />
      <ChoiceGroup
        legend={t.ways}
        choices={[
          { value: "onlyMistakes", label: explained(t.onlyMistakes, t.onlyMistakesHint) },
          { value: "cram", label: explained(t.cram, t.cramHint) },
        ]}
        chosen={(["onlyMistakes", "cram"] as const).filter((way) => setup[way])}
        onChoose={(ways) => onChange({ onlyMistakes: ways.includes("onlyMistakes"), cram: ways.includes("cram") })}
      />
      <div className="filter-group">
        <p className="legend" aria-hidden="true">
          {t.count}
        </p>
        <Segmented
          name="count"
          legend={t.count}
          options={counts.map((count) => ({ value: String(count), label: String(count) }))}
          value={String(setup.count)}
          onChoose={(count) => onChange({ count: Number(count) })}
        />
      </div>
      <ChoiceGroup
        legend={t.tags}
        hint={t.tagsHint}
        choices={facets.tags.map(({ id, label, count }) => ({ value: id, label, count }))}
        chosen={setup.tags}
        onChoose={(tags) => onChange({ tags })}
        isWide
        fold={{ after: TAGS_IN_SIGHT, label: t.moreTags }}
      />
      <CollectionChoice {...{ setup, onChange, locale }} />
    </div>
  );
}

const topicLabel = (id: TopicId, name: string) => (
  <span className="topic-name">
    <TopicMark topic={id} /> {name}
  </span>
);

const explained = (label: string, hint: string) => (
  <>
    {label} <small>{hint}</small>
  </>
);
