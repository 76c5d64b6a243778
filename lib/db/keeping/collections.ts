import type { ListedQuestion } from "@/lib/api/keeping";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "../client";
import { holdLearner } from "./hold-learner";
import { readListed } from "./listed-questions";

/** `questions`: how many living ones it holds. `shared`: the secret of its public address. */
export type StoredCollection = {
  readonly id: string;
  readonly name: string;
  readonly questions: number;
  readonly shared: string | null;
};
export type NewCollection = { readonly id: string; readonly name: string; readonly now: Date };
export type CollectionChanges = { readonly name?: string | undefined; readonly place?: number | undefined };

const MOST_COLLECTIONS = 200;

const shown = {
  id: true,
  name: true,
  shared: true,
  _count: { select: { bookmarks: { where: { question: { retired: false } } } } },
} as const;

type Row = Pick<StoredCollection, "id" | "name" | "shared"> & { readonly _count: { readonly bookmarks: number } };

const toCollection = ({ _count, ...row }: Row): StoredCollection => ({ ...row, questions: _count.bookmarks });

// Two browsers may have made one at the same moment: then the id decides.
const inOrder = [{ place: "asc" }, { createdAt: "asc" }, { id: "asc" }] as const;

export async function listCollections(from: Transaction, learner: LearnerId): Promise<StoredCollection[]> {
  const rows = await from.collection.findMany({
    where: { learnerId: learner },
    orderBy: [...inOrder],
    select: shown,
  });
  return rows.map(toCollection);
}

async function findCollection(
  transaction: Transaction,
  learner: LearnerId,
  id: string,
): Promise<StoredCollection | null> {
  const row = await transaction.collection.findUnique({ where: { id, learnerId: learner }, select: shown });
  return row && toCollection(row);
}

/** Behind the others. Who has it already gets it as it is. */
export async function addCollection(
  transaction: Transaction,
  learner: LearnerId,
  { id, name, now }: NewCollection,
): Promise<Result<StoredCollection, "id-taken" | "too-many-collections">> {
  await holdLearner(transaction, learner);
  if ((await transaction.collection.count({ where: { id } })) > 0) {
    const own = await findCollection(transaction, learner, id);
    return own ? ok(own) : fail("id-taken");
  }
  const others = await transaction.collection.findMany({ where: { learnerId: learner }, select: { place: true } });
  if (others.length >= MOST_COLLECTIONS) return fail("too-many-collections");
  const place = Math.max(-1, ...others.map((other) => other.place)) + 1;
  await transaction.collection.create({ data: { id, learnerId: learner, name, place, createdAt: now } });
  return ok({ id, name, questions: 0, shared: null });
}

/** False when the learner has no such collection. */
export async function changeCollection(
  transaction: Transaction,
  learner: LearnerId,
  id: string,
  { name, place }: CollectionChanges,
): Promise<boolean> {
  await holdLearner(transaction, learner);
  const all = await transaction.collection.findMany({
    where: { learnerId: learner },
    orderBy: [...inOrder],
    select: { id: true, place: true },
  });
  if (!all.some((one) => one.id === id)) return false;
  if (name !== undefined) await transaction.collection.update({ where: { id }, data: { name } });
  if (place === undefined) return true;
  const order = all.map((one) => one.id).filter((other) => other !== id);
  order.splice(place, 0, id);
  for (const [at, one] of order.entries()) {
    if (all.find((before) => before.id === one)?.place === at) continue;
    await transaction.collection.update({ where: { id: one }, data: { place: at } });
  }
  return true;
}

/** With its bookmarks. False when the learner has no such collection. */
export async function removeCollection(transaction: Transaction, learner: LearnerId, id: string): Promise<boolean> {
  await holdLearner(transaction, learner);
  return (await transaction.collection.deleteMany({ where: { id, learnerId: learner } })).count > 0;
}

/** `secret` null: not shared any more. One that is shared keeps its secret. */
export async function shareCollection(
  transaction: Transaction,
  learner: LearnerId,
  id: string,
  secret: string | null,
): Promise<StoredCollection | null> {
  await holdLearner(transaction, learner);
  const where = { id, learnerId: learner, ...(secret !== null && { shared: null }) };
  await transaction.collection.updateMany({ where, data: { shared: secret } });
  return findCollection(transaction, learner, id);
}

export type SharedCollection = { readonly name: string; readonly items: readonly ListedQuestion[] };

export async function findShared(
  transaction: Transaction,
  secret: string,
  locale: Locale,
): Promise<SharedCollection | null> {
  const found = await transaction.collection.findUnique({
    where: { shared: secret },
    select: { name: true, bookmarks: { orderBy: [{ addedAt: "desc" }, { questionId: "asc" }] } },
  });
  if (found === null) return null;
  const ids = found.bookmarks.map(({ questionId }) => questionId);
  const listed = await readListed(transaction, ids, locale);
  return { name: found.name, items: ids.flatMap((id) => listed.get(id) ?? []) };
}
