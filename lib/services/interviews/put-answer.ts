import type { AnswerSaved, PutAnswer, StaleAnswer } from "@/lib/api/interviews";
import type { LearnerId } from "@/lib/core/ids";
import type { HeldAnswer } from "@/lib/interview/judge-save";
import type { InterviewStore } from "@/lib/interview/port";
import type { Ending } from "@/lib/interview/state";

type Deps = { readonly interviews: Pick<InterviewStore, "saveAnswer"> };
type Input = {
  readonly learner: LearnerId;
  readonly id: string;
  readonly itemId: string;
  readonly put: PutAnswer;
  readonly now: Date;
};

export type AnswerPut =
  | { readonly ok: true; readonly value: AnswerSaved }
  | { readonly ok: false; readonly code: "interview-not-found" }
  | { readonly ok: false; readonly code: "stale-revision" | Ending; readonly details: StaleAnswer };

/** Saves an answer. What is refused is kept beside the one that stands, which is told. */
export async function putAnswer({ interviews }: Deps, { learner, id, itemId, put, now }: Input): Promise<AnswerPut> {
  const saved = await interviews.saveAnswer(learner, { interviewId: id, itemId, put, now });
  if (saved === null) return { ok: false, code: "interview-not-found" };
  if (saved.outcome === "saved") {
    const savedAt = saved.savedAt.toISOString();
    // Of a save that is sent again this is the first reply, to the letter: its time is a time that the server had.
    return { ok: true, value: { revision: saved.revision, savedAt, serverNow: savedAt } };
  }
  const details = standing(saved.answer);
  return { ok: false, code: saved.outcome === "late" ? saved.code : "stale-revision", details };
}

const standing = ({ revision, text, choice, flagged, savedAt }: HeldAnswer): StaleAnswer => ({
  ...{ revision, text, choice, flagged },
  savedAt: savedAt?.toISOString() ?? null,
});
