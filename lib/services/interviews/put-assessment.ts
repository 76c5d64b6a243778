import type { z } from "zod";
import type { InterviewAssessment, putAssessment as body } from "@/lib/api/interview-report";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import { assessmentOf, isSame } from "@/lib/interview/assessment";
import type { Assessment, StoredInterview, StoredItem } from "@/lib/interview/interview";
import type { InterviewStore, Room } from "@/lib/interview/port";
import { resultOf, scoreOf } from "@/lib/interview/score";
import { queue, scoresOf } from "./close-interview";
import { readAssessment, requireReport } from "./read-assessment";

type Put = z.output<typeof body>;
type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write" | "listOverdue"> };
type Input = { readonly learner: LearnerId; readonly id: string; readonly put: Put; readonly now: Date };
type Code = "interview-not-found" | "still-running" | "abandoned";
type Assessed =
  | Result<InterviewAssessment, Code>
  | { readonly ok: false; readonly code: "stale-revision"; readonly details: InterviewAssessment };

/** Below it, a question comes into the queue. */
const BAD = 0.5;

/** Judges answers. Who sends again what was stored gets the reply of the first time. */
export async function putAssessment(deps: Deps, { learner, id, put, now }: Input): Promise<Assessed> {
  const before = await readAssessment(deps, { learner, id, now });
  if (!before.ok) return before;
  const written = await deps.interviews.write(learner, (room) => write(room, { id, put, now }));
  if (!written.ok && written.code !== "stale-revision") return fail(written.code);
  const after = await readAssessment(deps, { learner, id, now });
  if (!after.ok) return after;
  return written.ok ? after : { ok: false, code: "stale-revision", details: after.value };
}

async function write(
  room: Room,
  { id, put, now }: Pick<Input, "id" | "put" | "now">,
): Promise<Result<null, Code | "stale-revision">> {
  const interview = await room.findInterview({ id });
  if (!interview) return fail("interview-not-found");
  const over = requireReport(interview);
  if (!over.ok) return over;
  const items = new Map((await room.listItems(id)).map((item) => [item.id, item]));
  const assessments = new Map<string, Assessment>();
  for (const one of put.items) {
    const item = items.get(one.id);
    if (!item) return fail("interview-not-found");
    assessments.set(one.id, assessmentOf(one, item));
  }
  if (interview.assessed !== put.revision) {
    const isAgain = [...assessments].every(([itemId, one]) => isSame(items.get(itemId)?.assessment ?? null, one));
    return interview.assessed === put.revision + 1 && isAgain ? ok(null) : fail("stale-revision");
  }
  await room.setAssessments(id, assessments);
  const judged = [...items.values()].map((item) => ({
    ...item,
    assessment: assessments.get(item.id) ?? item.assessment,
  }));
  await room.setScores(id, scoresOf(judged));
  await queueBad(room, interview, judged, now);
  return ok(null);
}

async function queueBad(room: Room, interview: StoredInterview, items: readonly StoredItem[], now: Date) {
  for (const item of items) {
    const score = scoreOf(item);
    if (resultOf(item) === "open" && score !== null && score < BAD) await queue(room, interview, item, now);
  }
}
