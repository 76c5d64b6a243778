import type { LearnerId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import { fail, ok, type Result } from "@/lib/core/result";
import type { InterviewStore } from "@/lib/interview/port";
import { obey, settle } from "@/lib/interview/state";
import { hasReport, putClock } from "./close-interview";
import { closeIfOver } from "./read-interview";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write"> };
type Input = { readonly learner: LearnerId; readonly id: string; readonly now: Date };
type Code = "interview-not-found" | "abandoned";

/** Ends an interview, which changes nothing if it has ended. The report's JSON, the same bytes every time. */
export function finishInterview({ interviews }: Deps, { learner, id, now }: Input): Promise<Result<string, Code>> {
  return interviews.write(learner, async (room): Promise<Result<string, Code>> => {
    const before = await room.findInterview({ id });
    if (!before) return fail("interview-not-found");
    const { interview, refusal } = obey(before, "finish", now);
    await putClock(room, before, interview, now);
    if (refusal === "abandoned") return fail(refusal);
    const report = await room.findReport(id);
    invariant(report !== null, "an interview that has ended has a report");
    return ok(report);
  });
}

/** The same bytes that finishing gave. One whose time is over is closed by being looked at. */
export async function readReport(
  { interviews }: Deps,
  { learner, id, now }: Input,
): Promise<Result<string, Code | "still-running">> {
  const look = () =>
    interviews.read(learner, async (archive) => {
      const interview = await archive.findInterview({ id });
      return interview && { interview: settle(interview, now), report: await archive.findReport(id) };
    });
  let found = await look();
  if (found && found.report === null && hasReport(found.interview.state)) {
    await closeIfOver({ interviews }, { learner, id, now });
    found = await look();
  }
  if (!found) return fail("interview-not-found");
  if (found.report !== null) return ok(found.report);
  return fail(found.interview.state === "abandoned" ? "abandoned" : "still-running");
}
