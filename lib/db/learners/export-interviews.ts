import type { LearnerId } from "@/lib/core/ids";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Database } from "../client";
import { json, without, type ExportedRows } from "./export-rows";

/** One by one: each holds thousands of saves. */
export async function* exportInterviews(
  client: Database["client"],
  learnerId: LearnerId,
): AsyncGenerator<ExportedRows> {
  yield { part: "interviews", rows: [] };
  for (let last: string | null = null; ;) {
    const interview: Told | null = await client.interview.findFirst({
      where: { learnerId, ...(last !== null && { id: { gt: last } }) },
      orderBy: { id: "asc" },
      include: INTERVIEW_WHOLE,
    });
    if (interview === null) return;
    yield { part: "interviews", rows: [tellInterview(interview)] };
    last = interview.id;
  }
}

const INTERVIEW_WHOLE = {
  items: {
    omit: { interviewId: true },
    orderBy: { place: "asc" },
    include: { writes: { omit: { itemId: true }, orderBy: [{ at: "asc" }, { opId: "asc" }] } },
  },
} as const satisfies Prisma.InterviewInclude;
type Told = Prisma.InterviewGetPayload<{ include: typeof INTERVIEW_WHOLE }>;

const tellInterview = ({ plan, report, items, ...row }: Told): object => ({
  ...without(row),
  ...{ plan: json(plan), report: json(report) },
  items: items.map(({ snapshot, choice, assessment, judgement, writes, ...item }) => ({
    ...item,
    ...{ snapshot: json(snapshot), choice: json(choice) },
    ...{ assessment: json(assessment), judgement: json(judgement) },
    writes: writes.map((one) => ({ ...one, choice: json(one.choice) })),
  })),
});
