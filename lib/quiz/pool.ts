import { TOPICS, type QuestionMeta, type TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";

/** What has to be known of a question to draw it. */
export type Askable = Pick<
  QuestionMeta,
  "id" | "slug" | "topic" | "kind" | "difficulty" | "tags" | "answered" | "related"
>;

/** The living questions of one publication in their reading order. */
export type Pool = {
  /** Changes with every publication. */
  readonly key: string;
  readonly topics: Readonly<Record<TopicId, readonly Askable[]>>;
  /** Places are those in the question's topic. */
  readonly places: ReadonlyMap<QuestionId, { readonly question: Askable; readonly place: number }>;
  readonly retired: readonly QuestionId[];
};

export function makePool(key: string, questions: readonly Askable[], retired: readonly QuestionId[]): Pool {
  const topics = Object.fromEntries(TOPICS.map((topic): [TopicId, Askable[]] => [topic, []])) as Record<
    TopicId,
    Askable[]
  >;
  const places = new Map<QuestionId, { question: Askable; place: number }>();
  for (const question of questions) {
    const place = topics[question.topic].push(question) - 1;
    places.set(question.id, { question, place });
  }
  return { key, topics, places, retired };
}

/** Null for what is retired, and for what has no answer to learn. */
export function askable(pool: Pool, id: QuestionId): Askable | null {
  const question = pool.places.get(id)?.question;
  return question?.answered ? question : null;
}
