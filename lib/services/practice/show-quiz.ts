import type { Quiz } from "@/lib/api/practice";
import { nextPlace, type StoredQuiz } from "@/lib/quiz/quiz";
import type { Shelf } from "@/lib/quiz/port";
import { describeOutcomes } from "./describe-outcomes";

/** A quiz as it is told, with what comes next. */
export async function showQuiz(shelf: Shelf, quiz: StoredQuiz, now: Date): Promise<Quiz> {
  const { id, setup, startedAt, endedAt, items } = quiz;
  const open = items.filter(({ grade }) => grade === null).map(({ questionId }) => questionId);
  const cards = await shelf.findCards([...new Set(open)]);
  const next = nextPlace(quiz, cards, now);
  const asked = items.find(({ place }) => place === next)?.questionId;
  const { settings } = shelf;
  return {
    ...{ id, setup, next },
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    items: items.map(({ place, questionId, slug, kind, topic, grade, entryId }) => ({
      ...{ place, questionId, slug, kind, topic, grade },
      reviewId: entryId,
    })),
    intervals:
      asked === undefined || setup.cram
        ? null
        : describeOutcomes(cards.get(asked), { questionId: asked, now, settings }),
  };
}
