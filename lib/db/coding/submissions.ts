import type { SubmitCode } from "@/lib/api/coding";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "../client";
import { holdLearner } from "../keeping/hold-learner";
import { isCoding } from "./drafts";

export type NewSubmission = SubmitCode & { readonly questionId: string; readonly now: Date };
export type StoredSubmission = SubmitCode & { readonly at: Date };

/** When it was stored: sent again, when it was the first time. */
export async function addSubmission(
  transaction: Transaction,
  learner: LearnerId,
  { questionId, submissionId, now, ...rest }: NewSubmission,
): Promise<Result<Date, "question-not-found" | "id-taken">> {
  await holdLearner(transaction, learner);
  if (!(await isCoding(transaction, questionId, true))) return fail("question-not-found");
  const key = { learnerId: learner, id: submissionId };
  const stored = await transaction.codeSubmission.findUnique({ where: { learnerId_id: key } });
  if (stored) {
    const isSame = stored.questionId === questionId && stored.source === rest.source && stored.passed === rest.passed;
    return isSame ? ok(stored.at) : fail("id-taken");
  }
  await transaction.codeSubmission.create({ data: { ...key, ...rest, questionId, at: now } });
  return ok(now);
}

/** Newest first. */
export async function listSubmissions(
  transaction: Transaction,
  learner: LearnerId | null,
  { questionId, atMost }: { readonly questionId: string; readonly atMost: number },
): Promise<Result<readonly StoredSubmission[], "question-not-found">> {
  if (!(await isCoding(transaction, questionId))) return fail("question-not-found");
  if (learner === null) return ok([]);
  const rows = await transaction.codeSubmission.findMany({
    where: { learnerId: learner, questionId },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    select: { id: true, source: true, passed: true, total: true, ranMs: true, at: true },
    take: atMost,
  });
  return ok(rows.map(({ id, ...row }) => ({ submissionId: id, ...row })));
}
