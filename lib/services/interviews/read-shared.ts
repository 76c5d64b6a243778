import type { InterviewReport, SharedInterview } from "@/lib/api/interview-report";
import { fail, ok, type Result } from "@/lib/core/result";
import type { InterviewStore } from "@/lib/interview/port";
import { describeAssessment } from "./read-assessment";
import { judgementsOf } from "./read-judgements";
import { isShared } from "./share-interview";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "findShared"> };
type Input = { readonly secret: string; readonly now: Date };

/** A report for whoever knows its secret: without drafts and copies, and without the scratch pad unless its owner chose so. */
export async function readShared(
  { interviews }: Deps,
  { secret, now }: Input,
): Promise<Result<SharedInterview, "share-not-found">> {
  const shared = await interviews.findShared(secret);
  if (!shared || !isShared(shared, now)) return fail("share-not-found");
  return interviews.read(shared.learner, async (archive): Promise<Result<SharedInterview, "share-not-found">> => {
    const interview = await archive.findInterview({ id: shared.id });
    const written = await archive.findReport(shared.id);
    if (!interview || written === null) return fail("share-not-found");
    const report = JSON.parse(written) as InterviewReport;
    const items = report.items.map((item) => ({
      ...item,
      scratch: shared.scratch ? item.scratch : "",
      conflicts: 0,
    }));
    const { revision, score, topics, rubric, study, items: assessed } = await describeAssessment(archive, interview);
    return ok({
      report: { ...report, items },
      assessment: { revision, score, topics, rubric, study, items: assessed },
      judgements: judgementsOf(await archive.listItems(shared.id)),
    });
  });
}
