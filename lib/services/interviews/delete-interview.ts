import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { InterviewStore } from "@/lib/interview/port";

type Deps = { readonly interviews: Pick<InterviewStore, "write"> };
type Input = { readonly learner: LearnerId; readonly id: string };

/** Deletes an interview with everything that was written in it. What came into the queue stays there. */
export async function deleteInterview(
  { interviews }: Deps,
  { learner, id }: Input,
): Promise<Result<{ readonly id: string }, "interview-not-found">> {
  const isRemoved = await interviews.write(learner, (room) => room.removeInterview(id));
  return isRemoved ? ok({ id }) : fail("interview-not-found");
}
