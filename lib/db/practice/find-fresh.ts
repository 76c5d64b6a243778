import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import { isShowable } from "@/lib/quiz/quiz";
import type { Askable, Pool } from "@/lib/quiz/pool";
import type { Wanted } from "@/lib/quiz/port";
import { chunks } from "../catalogue/chunks";
import type { Transaction } from "../client";
import type { Frontier } from "./frontier";
import { toCard } from "./rows";

/** Parameters of one statement, and the most cards that are looked at of those that were put aside before they were met. */
const AT_ONCE = 500;

type Search = {
  readonly transaction: Transaction;
  readonly learnerId: string;
  readonly pool: Pool;
  readonly wanted: Pick<Wanted, "now" | "fresh" | "passes">;
};

type Found = {
  /** By topic, each in its reading order and as many as wanted altogether. */
  readonly fresh: readonly (readonly Askable[])[];
  readonly frontier: Frontier;
};

type Walk = { readonly topic: TopicId; at: number; frontier: number | null; readonly found: Askable[] };

/** Questions that a learner has not met, from the frontier on. */
export async function findFresh(search: Search, frontier: Frontier): Promise<Found> {
  const { pool, wanted } = search;
  const walks = TOPICS.map((topic): Walk => ({ topic, at: frontier[topic] ?? 0, frontier: null, found: [] }));
  for (let stride = wanted.fresh + 4; ; stride = Math.min(stride * 4, AT_ONCE * 10)) {
    const going = walks.filter(({ topic, at, found }) => found.length < wanted.fresh && at < pool.topics[topic].length);
    if (going.length === 0) break;
    await advance(search, going, stride);
  }
  const again = await findStartedOver(search);
  return {
    fresh: walks.map(({ topic, found }) => inOrder(pool, [...found, ...again.filter((one) => one.topic === topic)])),
    frontier: Object.fromEntries(walks.map(({ topic, at, frontier: first }) => [topic, first ?? at])),
  };
}

async function advance({ transaction, learnerId, pool, wanted }: Search, walks: readonly Walk[], stride: number) {
  const ahead = walks.map((walk) => ({ walk, next: pool.topics[walk.topic].slice(walk.at, walk.at + stride) }));
  const ids = ahead.flatMap(({ next }) => next.filter(({ answered }) => answered).map(({ id }) => id));
  const met = new Set<string>();
  for (const chunk of chunks(ids, AT_ONCE)) {
    const where = { learnerId, questionId: { in: chunk } };
    for (const { questionId } of await transaction.card.findMany({ where, select: { questionId: true } }))
      met.add(questionId);
  }
  for (const { walk, next } of ahead) {
    for (const question of next) {
      if (walk.found.length === wanted.fresh) break;
      if (question.answered && !met.has(question.id)) {
        walk.frontier ??= walk.at;
        if (wanted.passes(question)) walk.found.push(question);
      }
      walk.at += 1;
    }
  }
}

/** Those whose card was made before they were met, or was reset. */
async function findStartedOver({ transaction, learnerId, pool, wanted }: Search): Promise<Askable[]> {
  if (wanted.fresh === 0) return [];
  const rows = await transaction.card.findMany({
    where: { learnerId, suspended: false, state: "new" },
    orderBy: { dueAt: "asc" },
    take: AT_ONCE,
  });
  return rows.map(toCard).flatMap((card) => {
    const question = isShowable(card, wanted.now) ? pool.places.get(card.questionId)?.question : undefined;
    return question && question.answered && wanted.passes(question) ? [question] : [];
  });
}

const inOrder = (pool: Pool, questions: readonly Askable[]): Askable[] => {
  const place = (id: QuestionId) => pool.places.get(id)?.place ?? 0;
  return questions.toSorted((one, other) => place(one.id) - place(other.id));
};
