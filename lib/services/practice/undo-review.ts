import type { UndoReply } from "@/lib/api/practice";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { PracticeStore } from "@/lib/quiz/port";
import { dayOf } from "@/lib/scheduling/day";

type Deps = { readonly practice: Pick<PracticeStore, "write"> };
type Input = { readonly learner: LearnerId; readonly reviewId: string; readonly now: Date };
type Undone = Result<UndoReply, "review-not-found" | "not-latest">;

/** Undoes the latest review or act, all of it: an act on a topic is one. What is undone already stays so. */
export function undoReview({ practice }: Deps, { learner, reviewId, now }: Input): Promise<Undone> {
  return practice.write(learner, async (desk): Promise<Undone> => {
    const entry = await desk.findEntry(reviewId);
    if (!entry) return fail("review-not-found");
    const { questionId, quizId, before } = entry;
    if (!(await desk.isUndone(entry))) {
      const latest = await desk.findLatest();
      if (latest?.attemptId !== entry.attemptId) return fail("not-latest");
      const entries = await desk.listAttempt(entry.attemptId);
      await desk.undo(entries, { at: now, day: dayOf(now, desk.settings) });
      if (quizId) await desk.reopenItem(quizId, entry);
    }
    const dueAt = before && before.state !== "new" ? before.dueAt.toISOString() : null;
    return ok({ questionId, quizId, dueAt, state: before?.state ?? "new" });
  });
}
