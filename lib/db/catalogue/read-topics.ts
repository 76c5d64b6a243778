import type { Facets, TopicOverview } from "@/lib/catalogue/listing";
import { DIFFICULTIES, KINDS, TOPICS, type Difficulty, type TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "../client";
import { shownLocales, shownText, toTopicText } from "./from-rows";
import { labelsOf } from "./labels";
import { topicRank } from "./to-rows";

export async function readTopics(
  transaction: Transaction,
  topics: readonly TopicId[],
  locale: Locale,
): Promise<TopicOverview[]> {
  const where = { topic: { in: [...topics] } };
  const texts = await transaction.topicText.findMany({ where: { ...where, locale: { in: shownLocales(locale) } } });
  const counts = await transaction.question.groupBy({
    by: ["topic", "difficulty"],
    where: { ...where, retired: false },
    _count: true,
  });
  const count = (topic: TopicId, difficulty: Difficulty | null) =>
    counts.find((row) => row.topic === topic && row.difficulty === difficulty)?._count ?? 0;

  return TOPICS.filter((topic) => topics.includes(topic)).flatMap((topic) => {
    const text = shownText(
      texts.filter((row) => row.topic === topic),
      locale,
    );
    if (!text) return [];
    const [easy, medium, hard] = [count(topic, "easy"), count(topic, "medium"), count(topic, "hard")];
    const total = easy + medium + hard + count(topic, null);
    return [{ topic, text: toTopicText(text), total, byDifficulty: { easy, medium, hard } }];
  });
}

export async function readFacets(transaction: Transaction, topic: TopicId | null, locale: Locale): Promise<Facets> {
  const where = { retired: false, ...(topic !== null && { topicRank: topicRank(topic) }) };
  const difficulties = await transaction.question.groupBy({ by: ["difficulty"], where, _count: true });
  const kinds = await transaction.question.groupBy({ by: ["kind"], where, _count: true });
  const tags = await transaction.questionTag.groupBy({ by: ["tag"], where: { question: where }, _count: true });
  const label = labelsOf(await transaction.tag.findMany(), locale);
  return {
    difficulty: present(DIFFICULTIES, (value) => difficulties.find((row) => row.difficulty === value)?._count),
    kind: present(KINDS, (value) => kinds.find((row) => row.kind === value)?._count),
    tags: tags
      .map(({ tag, _count: count }) => ({ ...label(tag), count }))
      .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1)),
  };
}

const present = <T>(values: readonly T[], countOf: (value: T) => number | undefined) =>
  values.map((value) => ({ value, count: countOf(value) ?? 0 })).filter(({ count }) => count > 0);
