import type { Judgements } from "@/lib/api/interview-report";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { StoredItem } from "@/lib/interview/interview";
import type { InterviewStore } from "@/lib/interview/port";
import { closeOverdue } from "./close-overdue";
import { requireReport } from "./read-assessment";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write" | "listOverdue"> };
type Input = { readonly learner: LearnerId; readonly id: string; readonly now: Date };
type Code = "interview-not-found" | "still-running" | "abandoned";

/** What the learner's browser found when it ran the programs of an interview that is over. */
export async function readJudgements(
  { interviews }: Deps,
  { learner, id, now }: Input,
): Promise<Result<Judgements, Code>> {
  await closeOverdue({ interviews }, { learner, now });
  return interviews.read(learner, async (archive): Promise<Result<Judgements, Code>> => {
    const interview = await archive.findInterview({ id });
    if (!interview) return fail("interview-not-found");
    const over = requireReport(interview);
    return over.ok ? ok({ items: judgementsOf(await archive.listItems(id)) }) : over;
  });
}

export const judgementsOf = (items: readonly StoredItem[]): Judgements["items"] =>
  items.flatMap(({ id, judgement }) => (judgement === null ? [] : [{ id, judgement }]));
