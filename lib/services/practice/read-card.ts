import type { CardReply } from "@/lib/api/practice";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { PracticeStore } from "@/lib/quiz/port";
import { describeOutcomes } from "./describe-outcomes";

type Deps = { readonly practice: Pick<PracticeStore, "read"> };
type Input = { readonly learner: LearnerId | null; readonly questionId: QuestionId; readonly now: Date };

/** How a learner, or nobody, stands with a living question, and what each grade would do now. */
export function readCard(
  { practice }: Deps,
  { learner, questionId, now }: Input,
): Promise<Result<CardReply, "question-not-found">> {
  return practice.read(learner, async (shelf) => {
    const { pool, settings } = shelf;
    if (!pool.places.has(questionId)) return fail("question-not-found");
    const card = (await shelf.findCards([questionId])).get(questionId);
    return ok({
      state: card?.state ?? "new",
      dueAt: card && card.state !== "new" ? card.dueAt.toISOString() : null,
      suspended: card?.suspended ?? false,
      buriedUntil: card?.buriedUntil?.toISOString() ?? null,
      intervals: describeOutcomes(card, { questionId, now, settings }),
    });
  });
}
