import type { LearnerId } from "@/lib/core/ids";
import { isMastered } from "@/lib/scheduling/card";
import type { Transaction } from "../client";
import { toCard } from "../practice/rows";

/** What a learner has to do with a question. */
export type QuestionStatus = {
  readonly questionId: string;
  readonly seen: boolean;
  readonly due: boolean;
  readonly mastered: boolean;
  readonly mistaken: boolean;
  readonly suspended: boolean;
  readonly bookmarked: boolean;
  readonly noted: boolean;
};

const AGAIN = 1;

/** In the order asked; of a question that they have nothing to do with, nothing holds. */
export async function readStatus(
  transaction: Transaction,
  learner: LearnerId,
  { ids, now }: { readonly ids: readonly string[]; readonly now: Date },
): Promise<QuestionStatus[]> {
  const among = { in: [...ids] };
  const own = { learnerId: learner, questionId: among };
  const cards = new Map((await transaction.card.findMany({ where: own })).map((card) => [card.questionId, card]));
  const bookmarked = await transaction.bookmark.findMany({
    where: { questionId: among, collection: { learnerId: learner } },
    select: { questionId: true },
  });
  const noted = await transaction.note.findMany({
    where: { ...own, text: { not: "" } },
    select: { questionId: true },
  });
  const [marks, notes] = [bookmarked, noted].map((rows) => new Set(rows.map(({ questionId }) => questionId)));
  return ids.map((questionId) => {
    const card = cards.get(questionId);
    const asked = card && card.state !== "new";
    return {
      questionId,
      seen: asked ?? false,
      due: asked === true && !card.suspended && card.dueAt <= now && (card.buriedUntil ?? now) <= now,
      mastered: card !== undefined && isMastered(toCard(card)),
      mistaken: asked === true && (card.lastGrade === AGAIN || card.lapses > 0),
      suspended: card?.suspended ?? false,
      bookmarked: marks?.has(questionId) ?? false,
      noted: notes?.has(questionId) ?? false,
    };
  });
}
