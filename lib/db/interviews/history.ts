import type { TopicId } from "@/lib/catalogue/model";
import type { Listed, Query, Scored, StoredDraft } from "@/lib/interview/port";
import type { Transaction } from "../client";
import { choiceOf, INTERVIEW, SHARE, toInterview, toShare } from "./rows";

/** Newest first; one more than asked for where there are more. */
export async function listInterviews(
  transaction: Transaction,
  learnerId: string,
  { state, topic, before, limit }: Query,
): Promise<Listed[]> {
  const rows = await transaction.interview.findMany({
    where: {
      learnerId,
      ...(state && { state }),
      ...(topic && { items: { some: { topic } } }),
      ...(before && { startedAt: { lt: before } }),
    },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    take: limit + 1,
    select: {
      ...{ ...INTERVIEW, ...SHARE, score: true },
      items: { select: { topic: true }, orderBy: { place: "asc" } },
    },
  });
  const answered = await countAnswered(
    transaction,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...toInterview(row),
    score: row.score,
    share: toShare(row),
    questions: row.items.length,
    answered: answered.get(row.id) ?? 0,
    topics: [...new Set(row.items.map((item) => item.topic as TopicId))],
  }));
}

/** Counted where the texts are: they may be as long as essays. */
async function countAnswered(transaction: Transaction, ids: string[]): Promise<ReadonlyMap<string, number>> {
  const counts = await transaction.interviewItem.groupBy({
    by: ["interviewId"],
    where: { interviewId: { in: ids }, OR: [{ text: { not: "" } }, { choice: { not: null } }] },
    _count: true,
  });
  return new Map(counts.map(({ interviewId, _count }) => [interviewId, _count]));
}

/** A trend of more would be a carpet. */
const MOST_SCORED = 60;

/** Those with a score, oldest first; of many the newest. */
export async function listScored(transaction: Transaction, learnerId: string): Promise<Scored[]> {
  const rows = await transaction.interview.findMany({
    where: { learnerId, score: { not: null }, state: { in: ["finished", "expired"] } },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    take: MOST_SCORED,
    select: { id: true, endedAt: true, items: { select: { topic: true, budgetSeconds: true, score: true } } },
  });
  return rows
    .reverse()
    .flatMap(({ id, endedAt, items }) =>
      endedAt ? [{ id, endedAt, items: items.map((item) => ({ ...item, topic: item.topic as TopicId })) }] : [],
    );
}

/** Texts and choices that were given and did not stay, oldest first. */
export async function listDrafts(
  transaction: Transaction,
  interview: { readonly id: string; readonly learnerId: string },
): Promise<StoredDraft[]> {
  const rows = await transaction.answerWrite.findMany({
    where: {
      item: { interview },
      OR: [{ text: { not: null } }, { outcome: { not: "saved" }, choice: { not: null } }],
    },
    orderBy: [{ at: "asc" }, { opId: "asc" }],
    select: { itemId: true, at: true, outcome: true, text: true, choice: true },
  });
  return rows.map(({ outcome, choice, ...row }) => ({
    ...row,
    outcome: outcome as StoredDraft["outcome"],
    choice: choiceOf(choice),
  }));
}
