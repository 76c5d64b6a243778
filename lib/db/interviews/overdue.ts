import type { LearnerId } from "@/lib/core/ids";
import { GRACE_MS } from "@/lib/interview/clock";
import type { Overdue } from "@/lib/interview/port";
import { isOver, settle } from "@/lib/interview/state";
import type { Database } from "../client";
import { INTERVIEW, toTimed } from "./rows";

const AT_ONCE = 200;

/** Those whose time is over and that nobody has closed, longest over first. `learnerId` null: of everybody. */
export async function listOverdue(
  client: Database["client"],
  learnerId: LearnerId | null,
  now: Date,
): Promise<Overdue[]> {
  const overdue: Overdue[] = [];
  for (let skip = 0; ; skip += AT_ONCE) {
    const rows = await client.interview.findMany({
      where: {
        ...(learnerId !== null && { learnerId }),
        // A paused one may have time left beyond the deadline that is stored.
        state: { in: ["running", "paused"] },
        deadlineAt: { lt: new Date(now.getTime() - GRACE_MS) },
      },
      orderBy: [{ deadlineAt: "asc" }, { id: "asc" }],
      select: { ...INTERVIEW, learnerId: true },
      ...{ skip, take: AT_ONCE },
    });
    for (const row of rows)
      if (isOver(settle(toTimed(row), now).state)) overdue.push({ id: row.id, learner: row.learnerId as LearnerId });
    if (rows.length < AT_ONCE) return overdue;
  }
}
