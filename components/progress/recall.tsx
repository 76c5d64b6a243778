import { TopicMark } from "@/components/catalogue/topic-mark";
import { Part } from "@/components/personal/part";
import type { ProgressDetails } from "@/lib/api/progress";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { progressMessages } from "@/lib/i18n/messages/progress";
import { ShareTable } from "./share-table";
import type { TopicNames } from "./topic-names";

type Props = { readonly details: ProgressDetails; readonly topics: TopicNames; readonly locale: Locale };

/** Expected recall now, by topic, difficulty and kind. */
export function Recall({ details: { recall, progress }, topics, locale }: Props) {
  const t = progressMessages[locale];
  const names = catalogueMessages[locale];
  const { all } = recall;
  const note = all.recall === null ? null : t.recallNote(Math.round(100 * all.recall), all.cards);
  const tables = [
    {
      caption: t.byTopic,
      rows: recall.topics.map(({ topic, cards, recall: share }) => ({
        id: topic,
        name: (
          <>
            <TopicMark topic={topic} /> {topics[topic] ?? topic}
          </>
        ),
        ...{ cards, share, colour: `var(--topic-${topic})` },
        total: progress.topics.find((one) => one.topic === topic)?.questions,
      })),
    },
    {
      caption: t.byDifficulty,
      rows: recall.difficulty.map(({ difficulty, cards, recall: share }) => ({
        id: difficulty ?? "none",
        name: difficulty === null ? t.unrated : names.difficulty[difficulty],
        ...{ cards, share },
      })),
    },
    {
      caption: t.byKind,
      rows: recall.kinds.map(({ kind, cards, recall: share }) => ({ id: kind, name: names.kind[kind], cards, share })),
    },
  ];
  return (
    <Part id="recall" title={t.recall} note={note}>
      {tables.map(({ caption, rows }) => (
        <ShareTable
          key={caption}
          caption={caption}
          columns={[caption, t.share, t.cardsHead]}
          unknown={t.unknown}
          rows={rows.map(({ cards, ...row }) => ({
            ...row,
            count: "total" in row && row.total !== undefined ? `${cards} / ${row.total}` : t.cards(cards),
          }))}
        />
      ))}
    </Part>
  );
}
