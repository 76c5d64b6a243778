import type { LearnerId } from "@/lib/core/ids";
import type { Transaction } from "../client";

/** `hash`: SHA-256 of the secret in its address, hex. */
export type NewLink = {
  readonly learner: LearnerId;
  readonly hash: string;
  readonly now: Date;
  readonly expiresAt: Date;
};

export type Joining = {
  readonly link: string;
  /** What will be stored of the browser's new secret. */
  readonly browser: string;
  readonly now: Date;
  /** Whose browser it was so far, and what is stored of its secret. */
  readonly from: { readonly learner: LearnerId; readonly browser: string } | null;
};

/** `same`: the browser was one of that learner already, and keeps its secret. `left`: what it was before still has something. */
export type JoinedLearner = { readonly learner: string; readonly same: boolean; readonly left: boolean };

export async function addLink(transaction: Transaction, { learner, hash, now, expiresAt }: NewLink): Promise<void> {
  await transaction.learnerLink.deleteMany({ where: { learnerId: learner, expiresAt: { lte: now } } });
  await transaction.learnerLink.create({ data: { hash, learnerId: learner, expiresAt } });
}

export async function join(
  transaction: Transaction,
  { link, browser, now, from }: Joining,
): Promise<JoinedLearner | null> {
  const row = await transaction.learnerLink.findUnique({ where: { hash: link }, select: { learnerId: true } });
  if (row === null) return null;
  const learner = row.learnerId;
  // Whoever is there already, perhaps by this very link, is told so; the link stays good for another browser.
  if (from?.learner === learner) return { learner, same: true, left: false };
  const unused = { hash: link, usedAt: null, expiresAt: { gt: now } };
  const used = await transaction.learnerLink.updateMany({ where: unused, data: { usedAt: now } });
  if (used.count === 0) return null;
  await transaction.learnerKey.create({ data: { hash: browser, learnerId: learner, createdAt: now } });
  return { learner, same: false, left: from !== null && (await leave(transaction, from)) };
}

/** Whether anything remains of what a browser was: nobody could reach an empty learner without one. */
async function leave(transaction: Transaction, { learner, browser }: NonNullable<Joining["from"]>): Promise<boolean> {
  await transaction.learnerKey.deleteMany({ where: { hash: browser } });
  const own = { where: { learnerId: learner } };
  const has =
    (await transaction.logEntry.findFirst(own)) ??
    (await transaction.card.findFirst(own)) ??
    (await transaction.collection.findFirst(own)) ??
    (await transaction.note.findFirst(own)) ??
    (await transaction.codeDraft.findFirst(own)) ??
    (await transaction.codeSubmission.findFirst({ ...own, select: { id: true } })) ??
    (await transaction.quiz.findFirst(own)) ??
    (await transaction.interview.findFirst({ ...own, select: { id: true } }));
  if (has !== null) return true;
  if ((await transaction.learnerKey.count(own)) === 0) await transaction.learner.delete({ where: { id: learner } });
  return false;
}
