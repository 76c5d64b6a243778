import type { LearnerId } from "@/lib/core/ids";
import type { Database, Transaction } from "../client";

const AT_ONCE = 1_000;

/**
 * Deletes everything about a learner. A long life goes piece by piece, for one statement would hold up everybody else;
 * the learner goes last, so that whoever is interrupted can ask again.
 */
export async function removeLearner({ write }: Pick<Database, "write">, learnerId: LearnerId): Promise<void> {
  while (await write((transaction) => removeEntries(transaction, learnerId)));
  while (await write((transaction) => removeCards(transaction, learnerId)));
  while (await write((transaction) => removeSubmissions(transaction, learnerId)));
  while (await write((transaction) => removeInterview(transaction, learnerId)));
  await write(async (transaction) => {
    await transaction.learner.deleteMany({ where: { id: learnerId } });
  });
}

/** Whether there is more than what goes with the learner. So below, but for interviews: each holds thousands of saves. */
async function removeEntries(transaction: Transaction, learnerId: LearnerId): Promise<boolean> {
  const last = await transaction.logEntry.findFirst({
    where: { learnerId },
    orderBy: { number: "asc" },
    skip: AT_ONCE,
    select: { number: true },
  });
  if (last === null) return false;
  await transaction.logEntry.deleteMany({ where: { learnerId, number: { lt: last.number } } });
  return true;
}

async function removeCards(transaction: Transaction, learnerId: LearnerId): Promise<boolean> {
  const last = await transaction.card.findFirst({
    where: { learnerId },
    orderBy: { questionId: "asc" },
    skip: AT_ONCE,
    select: { questionId: true },
  });
  if (last === null) return false;
  await transaction.card.deleteMany({ where: { learnerId, questionId: { lt: last.questionId } } });
  return true;
}

async function removeSubmissions(transaction: Transaction, learnerId: LearnerId): Promise<boolean> {
  const last = await transaction.codeSubmission.findFirst({
    where: { learnerId },
    orderBy: { id: "asc" },
    skip: AT_ONCE,
    select: { id: true },
  });
  if (last === null) return false;
  await transaction.codeSubmission.deleteMany({ where: { learnerId, id: { lt: last.id } } });
  return true;
}

async function removeInterview(transaction: Transaction, learnerId: LearnerId): Promise<boolean> {
  const some = await transaction.interview.findFirst({ where: { learnerId }, select: { id: true } });
  if (some === null) return false;
  await transaction.interview.delete({ where: { id: some.id } });
  return true;
}
