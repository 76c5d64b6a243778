import type { Queue } from "@/lib/api/practice";
import type { LearnerId } from "@/lib/core/ids";
import { orderWaiting } from "@/lib/quiz/draw";
import type { PracticeStore } from "@/lib/quiz/port";
import { describeOutcomes } from "./describe-outcomes";
import { lookAtToday } from "./look-at-today";

type Deps = { readonly practice: Pick<PracticeStore, "read"> };
type Input = { readonly learner: LearnerId | null; readonly limit: number; readonly now: Date };

/** What is to be practised now, in order, and what is left of today. */
export function readQueue({ practice }: Deps, { learner, limit, now }: Input): Promise<Queue> {
  return practice.read(learner, async (shelf) => {
    const { waiting, counts } = await lookAtToday(shelf, now);
    const asked = orderWaiting(shelf.pool, waiting, { now, mostFresh: counts.new }).slice(0, limit);
    const cards = new Map([...waiting.steps, ...waiting.due].map((card) => [card.questionId, card]));
    const items = asked.map(({ id, slug, kind }) => {
      const card = cards.get(id);
      const intervals = describeOutcomes(card, { questionId: id, now, settings: shelf.settings });
      return {
        questionId: id,
        slug,
        kind,
        state: card?.state ?? "new",
        dueAt: card?.dueAt.toISOString() ?? null,
        intervals,
      };
    });
    return { counts, items };
  });
}
