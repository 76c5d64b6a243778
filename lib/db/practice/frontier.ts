import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Pool } from "@/lib/quiz/pool";

/**
 * The place in each topic before which a learner has a card of every question that could be asked. It is kept so that
 * whoever has met a hundred thousand questions need not be shown past them at every look for a new one.
 */
export type Frontier = Readonly<Partial<Record<TopicId, number>>>;

type Kept = { readonly key: string; readonly places: Frontier };

/** What was kept; nothing of it holds in another publication. */
export function readFrontier(text: string | null, pool: Pool): Frontier {
  const kept = text === null ? null : (JSON.parse(text) as Kept);
  return kept?.key === pool.key ? kept.places : {};
}

export const writeFrontier = (pool: Pool, places: Frontier): string =>
  JSON.stringify({ key: pool.key, places } satisfies Kept);

// Short ways are walked again sooner than written down.
const WORTH_KEEPING = 64;

export const isFurther = (before: Frontier, after: Frontier): boolean =>
  TOPICS.reduce((sum, topic) => sum + (after[topic] ?? 0) - (before[topic] ?? 0), 0) >= WORTH_KEEPING;

/** The frontier after questions have lost their cards. */
export function drawBack(places: Frontier, pool: Pool, lost: readonly QuestionId[]): Frontier {
  const drawn: Partial<Record<TopicId, number>> = { ...places };
  for (const id of lost) {
    const found = pool.places.get(id);
    if (!found) continue;
    const { topic } = found.question;
    drawn[topic] = Math.min(drawn[topic] ?? 0, found.place);
  }
  return drawn;
}
