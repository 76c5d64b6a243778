import type { Interview } from "@/lib/api/interviews";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { InterviewStore } from "@/lib/interview/port";
import { presentInterview } from "@/lib/interview/present";
import type { StoredInterview } from "@/lib/interview/interview";
import { obey, type Command, type Step } from "@/lib/interview/state";
import { putClock } from "./close-interview";

type Deps = { readonly interviews: Pick<InterviewStore, "write"> };
type Input = { readonly learner: LearnerId; readonly id: string; readonly now: Date };
type Steering = Exclude<Command, "finish">;
type Code<C extends Command> = "interview-not-found" | NonNullable<Step<StoredInterview, C>["refusal"]>;

/** Pauses, resumes or abandons an interview. What is so already stays so. */
export function steerInterview<C extends Steering>(
  { interviews }: Deps,
  command: C,
  { learner, id, now }: Input,
): Promise<Result<Interview, Code<C>>> {
  return interviews.write(learner, async (room): Promise<Result<Interview, Code<C>>> => {
    const before = await room.findInterview({ id });
    if (!before) return fail("interview-not-found");
    const { interview, refusal } = obey(before, command, now);
    await putClock(room, before, interview, now);
    return refusal ? fail(refusal) : ok(presentInterview(interview, await room.listItems(id), now));
  });
}
