import type { Judgement } from "@/lib/api/interview-report";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { InterviewStore } from "@/lib/interview/port";
import { closeOverdue } from "./close-overdue";
import { requireReport } from "./read-assessment";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write" | "listOverdue"> };
type Input = {
  readonly learner: LearnerId;
  readonly id: string;
  readonly itemId: string;
  readonly put: Omit<Judgement, "at">;
  readonly now: Date;
};
type Code = "interview-not-found" | "still-running" | "abandoned";

/** Keeps what a program came to. The first judgement stands, and is the answer to every later one. */
export async function putJudgement(
  { interviews }: Deps,
  { learner, id, itemId, put, now }: Input,
): Promise<Result<Judgement, Code>> {
  await closeOverdue({ interviews }, { learner, now });
  return interviews.write(learner, async (room): Promise<Result<Judgement, Code>> => {
    const interview = await room.findInterview({ id });
    if (!interview) return fail("interview-not-found");
    const over = requireReport(interview);
    if (!over.ok) return over;
    const item = (await room.listItems(id)).find((one) => one.id === itemId && one.kind === "coding");
    if (!item) return fail("interview-not-found");
    if (item.judgement !== null) return ok(item.judgement);
    const judgement = { ...put, at: now.toISOString() };
    await room.setJudgement(itemId, judgement);
    return ok(judgement);
  });
}
