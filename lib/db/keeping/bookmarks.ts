import type { ListedQuestion } from "@/lib/api/keeping";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "../client";
import { addCollection, listCollections } from "./collections";
import { holdLearner } from "./hold-learner";
import { readListed } from "./listed-questions";

export type BookmarkedQuestion = ListedQuestion & { readonly collections: string[]; readonly addedAt: Date };

/** `first`: what becomes the first collection of someone who has none. */
export type NewBookmark = {
  readonly questionId: string;
  readonly collectionId: string | null;
  readonly first: { readonly id: string; readonly name: string };
  readonly now: Date;
};

type Missing = "question-not-found" | "collection-not-found";

/** Ids of the collections that hold a question, in the learner's order. */
export async function collectionsOf(
  transaction: Transaction,
  learner: LearnerId,
  questionId: string,
): Promise<string[]> {
  const rows = await transaction.collection.findMany({
    where: { learnerId: learner, bookmarks: { some: { questionId } } },
    orderBy: [{ place: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export async function addBookmark(
  transaction: Transaction,
  learner: LearnerId,
  { questionId, collectionId, first, now }: NewBookmark,
): Promise<Result<string[], Missing>> {
  await holdLearner(transaction, learner);
  const living = { id: questionId, retired: false };
  if ((await transaction.question.count({ where: living })) === 0) return fail("question-not-found");
  const all = await listCollections(transaction, learner);
  const into = collectionId === null ? all[0] : all.find(({ id }) => id === collectionId);
  if (!into && collectionId !== null) return fail("collection-not-found");
  if (!into) await addCollection(transaction, learner, { ...first, now });
  const key = { collectionId: into?.id ?? first.id, questionId };
  const there = await transaction.bookmark.count({ where: key });
  if (there === 0) await transaction.bookmark.create({ data: { ...key, addedAt: now } });
  return ok(await collectionsOf(transaction, learner, questionId));
}

/** `collectionId` null: out of all. */
export async function removeBookmark(
  transaction: Transaction,
  learner: LearnerId,
  { questionId, collectionId }: Pick<NewBookmark, "questionId" | "collectionId">,
): Promise<Result<string[], Missing>> {
  await holdLearner(transaction, learner);
  if ((await transaction.question.count({ where: { id: questionId } })) === 0) return fail("question-not-found");
  const collection = { learnerId: learner, ...(collectionId !== null && { id: collectionId }) };
  if (collectionId !== null && (await transaction.collection.count({ where: collection })) === 0) {
    return fail("collection-not-found");
  }
  await transaction.bookmark.deleteMany({ where: { questionId, collection } });
  return ok(await collectionsOf(transaction, learner, questionId));
}

/** What was added last comes first. `collectionId` null: those of all collections. */
export async function listBookmarks(
  transaction: Transaction,
  learner: LearnerId,
  { collectionId, locale }: { readonly collectionId: string | null; readonly locale: Locale },
): Promise<Result<BookmarkedQuestion[], "collection-not-found">> {
  const rows = await transaction.collection.findMany({
    where: { learnerId: learner },
    orderBy: [{ place: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, bookmarks: true },
  });
  if (collectionId !== null && !rows.some(({ id }) => id === collectionId)) return fail("collection-not-found");
  const found = new Map<string, { collections: string[]; addedAt: Date | null }>();
  for (const { id, bookmarks } of rows) {
    for (const { questionId, addedAt } of bookmarks) {
      const known = found.get(questionId) ?? { collections: [], addedAt: null };
      const counts = collectionId === null || collectionId === id;
      const latest = counts && (known.addedAt === null || addedAt > known.addedAt) ? addedAt : known.addedAt;
      found.set(questionId, { collections: [...known.collections, id], addedAt: latest });
    }
  }
  const listed = await readListed(transaction, [...found.keys()], locale);
  const items = [...found].flatMap(([id, { collections, addedAt }]) => {
    const question = listed.get(id);
    return question && addedAt !== null ? [{ ...question, collections, addedAt }] : [];
  });
  return ok(items.sort((one, other) => other.addedAt.getTime() - one.addedAt.getTime() || byId(one, other)));
}

const byId = (one: ListedQuestion, other: ListedQuestion): number => (one.questionId < other.questionId ? -1 : 1);
