import type { Interview } from "@/lib/api/interviews";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import { isOver, settle } from "@/lib/interview/state";
import { presentInterview } from "@/lib/interview/present";
import type { InterviewStore } from "@/lib/interview/port";
import { putClock } from "./close-interview";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write"> };
type Which = { readonly id: string } | { readonly clientId: string };
type Input = { readonly learner: LearnerId; readonly which: Which; readonly now: Date };

/** An interview as it stands. One whose time is over is closed by being looked at. */
export async function readInterview(
  { interviews }: Deps,
  { learner, which, now }: Input,
): Promise<Result<Interview, "interview-not-found">> {
  const look = () =>
    interviews.read(learner, async (archive) => {
      const interview = await archive.findInterview(which);
      return interview && { interview, items: await archive.listItems(interview.id) };
    });
  const found = await look();
  if (!found) return fail("interview-not-found");
  const settled = settle(found.interview, now);
  if (isOver(settled.state) && !isOver(found.interview.state)) {
    await closeIfOver({ interviews }, { learner, id: settled.id, now });
    const closed = await look();
    return closed ? ok(presentInterview(closed.interview, closed.items, now)) : fail("interview-not-found");
  }
  return ok(presentInterview(settled, found.items, now));
}

/** Closes an interview whose time is over; nothing happens to any other. */
export async function closeIfOver(
  { interviews }: Pick<Deps, "interviews">,
  { learner, id, now }: { readonly learner: LearnerId; readonly id: string; readonly now: Date },
): Promise<void> {
  await interviews.write(learner, async (room) => {
    const interview = await room.findInterview({ id });
    if (interview) await putClock(room, interview, settle(interview, now), now);
  });
}
