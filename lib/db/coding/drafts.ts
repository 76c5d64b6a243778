import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "../client";
import { holdLearner } from "../keeping/hold-learner";

/** `text` empty and `revision` 0: there never was one. */
export type StoredCode = { readonly revision: number; readonly text: string; readonly savedAt: Date | null };
export type NewCode = {
  readonly questionId: string;
  /** The last one that the writer saw. */
  readonly revision: number;
  readonly text: string;
  readonly now: Date;
};
/** What became of a program: stored, or not because there is another one, or no such coding question. */
export type WrittenCode =
  | { readonly code: "stored"; readonly revision: number; readonly savedAt: Date }
  | { readonly code: "stale-revision"; readonly stored: StoredCode }
  | { readonly code: "question-not-found" };

const NONE: StoredCode = { revision: 0, text: "", savedAt: null };

/** `isLiving`: whether a retired one counts as none. */
export async function isCoding(transaction: Transaction, id: string, isLiving = false): Promise<boolean> {
  const where = { id, kind: "coding", ...(isLiving && { retired: false }) };
  return (await transaction.question.count({ where })) > 0;
}

export async function readCode(
  transaction: Transaction,
  learner: LearnerId | null,
  questionId: string,
): Promise<Result<StoredCode, "question-not-found">> {
  if (!(await isCoding(transaction, questionId))) return fail("question-not-found");
  return ok(learner === null ? NONE : await find(transaction, learner, questionId));
}

async function find(transaction: Transaction, learner: LearnerId, questionId: string): Promise<StoredCode> {
  const where = { learnerId_questionId: { learnerId: learner, questionId } };
  const select = { revision: true, text: true, savedAt: true };
  return (await transaction.codeDraft.findUnique({ where, select })) ?? NONE;
}

/** Who sends again what was stored gets the reply of the first time. */
export async function writeCode(
  transaction: Transaction,
  learner: LearnerId,
  { questionId, revision, text, now }: NewCode,
): Promise<WrittenCode> {
  await holdLearner(transaction, learner);
  const stored = await find(transaction, learner, questionId);
  if (!(await isCoding(transaction, questionId, stored.revision === 0))) return { code: "question-not-found" };
  if (stored.revision === revision + 1 && stored.text === text && stored.savedAt !== null)
    return { code: "stored", revision: stored.revision, savedAt: stored.savedAt };
  if (stored.revision !== revision) return { code: "stale-revision", stored };
  const draft = { revision: revision + 1, text, savedAt: now };
  const key = { learnerId: learner, questionId };
  await transaction.codeDraft.upsert({
    where: { learnerId_questionId: key },
    create: { ...key, ...draft },
    update: draft,
  });
  return { code: "stored", revision: draft.revision, savedAt: now };
}
