import type { LearnerId } from "@/lib/core/ids";
import type { InterviewStore } from "@/lib/interview/port";
import { closeIfOver } from "./read-interview";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write" | "listOverdue"> };

/**
 * Closes interviews whose time is over, of a learner or (null) of everybody, and gives how many were found. Whoever else
 * does the same at the same moment, in whatever process, waits and then finds nothing to do.
 */
export async function closeOverdue(
  { interviews }: Deps,
  { learner, now }: { readonly learner: LearnerId | null; readonly now: Date },
): Promise<number> {
  const overdue = await interviews.listOverdue(learner, now);
  // One after the other: there is no hurry, and whoever is answering goes first.
  const failed: unknown[] = [];
  for (const one of overdue)
    await closeIfOver({ interviews }, { ...one, now }).catch((error: unknown) => failed.push(error));
  // What is wrong with one keeps nobody else's open.
  if (failed.length > 0) throw failed[0];
  return overdue.length;
}
