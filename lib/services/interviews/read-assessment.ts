import type { InterviewAssessment } from "@/lib/api/interview-report";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import { presentAssessment } from "@/lib/interview/assessment";
import type { StoredInterview } from "@/lib/interview/interview";
import type { Archive, InterviewStore } from "@/lib/interview/port";
import { chooseStudy } from "@/lib/interview/study";
import { hasReport } from "./close-interview";
import { closeOverdue } from "./close-overdue";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write" | "listOverdue"> };
type Input = { readonly learner: LearnerId; readonly id: string; readonly now: Date };
type Code = "interview-not-found" | "still-running" | "abandoned";

/** What a learner thinks of their answers, and what follows from it. */
export async function readAssessment(
  { interviews }: Deps,
  { learner, id, now }: Input,
): Promise<Result<InterviewAssessment, Code>> {
  await closeOverdue({ interviews }, { learner, now });
  return interviews.read(learner, async (archive): Promise<Result<InterviewAssessment, Code>> => {
    const interview = await archive.findInterview({ id });
    if (!interview) return fail("interview-not-found");
    const over = requireReport(interview);
    return over.ok ? ok(await describeAssessment(archive, interview)) : over;
  });
}

/** Whether there is something to judge. */
export function requireReport({ state }: StoredInterview): Result<null, "still-running" | "abandoned"> {
  if (hasReport(state)) return ok(null);
  return fail(state === "abandoned" ? "abandoned" : "still-running");
}

export async function describeAssessment(archive: Archive, interview: StoredInterview): Promise<InterviewAssessment> {
  const items = await archive.listItems(interview.id);
  const queued = await archive.listQueued(items.map(({ id }) => id));
  const study = chooseStudy(items, archive.pool);
  const titles = await archive.findTitles(
    study.map(({ questionId }) => questionId),
    interview.locale,
  );
  return {
    ...presentAssessment(interview, items),
    study: study.flatMap(({ questionId, reason }) => {
      const [titled, question] = [titles.get(questionId), archive.pool.places.get(questionId)?.question];
      return titled && question ? [{ questionId, ...titled, topic: question.topic, reason }] : [];
    }),
    queued: items.filter(({ id }) => queued.has(id)).map(({ questionId }) => questionId),
  };
}
