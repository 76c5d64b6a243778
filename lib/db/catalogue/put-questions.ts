import { invariant } from "@/lib/core/invariant";
import type { Publication } from "@/lib/catalogue/publication";
import type { Question } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";
import { chunks } from "./chunks";
import { coverRows, formerSlugRows, questionRow, relationRows, tagRows, type PutQuestion } from "./to-rows";

/** Retires what vanished, then adds and updates; returns the ids of the questions that came back from retirement. */
export async function putQuestions(transaction: Transaction, questions: Publication["questions"]): Promise<string[]> {
  for (const ids of chunks(questions.retire)) {
    await transaction.question.updateMany({ where: { id: { in: ids } }, data: { retired: true } });
  }
  const rows = questions.put.map(questionRow);
  const stored = await findStored(transaction, rows);
  await freeSlugs(transaction, rows);
  for (const chunk of chunks(rows.filter(({ id }) => !stored.has(id)))) {
    await transaction.question.createMany({ data: chunk });
  }
  for (const row of rows) {
    const before = stored.get(row.id);
    if (before && !isEqual(before, row)) await transaction.question.update({ where: { id: row.id }, data: row });
  }
  await replaceParts(transaction, questions.put, [...stored.keys()]);
  return [...stored.values()].filter(({ retired }) => retired).map(({ id }) => id);
}

/** A line added at the top of a document moves all of its questions: neither their lists nor the search index hear of it. */
export async function moveQuestions(transaction: Transaction, moved: Publication["questions"]["moved"]): Promise<void> {
  for (const chunk of chunks(moved)) {
    const where = { id: { in: chunk.map(({ id }) => id) } };
    const stood = await transaction.question.findMany({ where, select: { id: true, originLine: true } });
    const lines = new Map<string, number>(chunk.map(({ id, line }) => [id, line]));
    // Nearly all move by the same number of lines: one statement for them, not one for each.
    const byDistance = new Map<number, string[]>();
    for (const { id, originLine } of stood) {
      const distance = (lines.get(id) ?? 0) - (originLine ?? 0);
      byDistance.set(distance, [...(byDistance.get(distance) ?? []), id]);
    }
    for (const [distance, ids] of byDistance) {
      const data = { originLine: { increment: distance } };
      await transaction.question.updateMany({ where: { id: { in: ids } }, data });
    }
  }
}

async function findStored(transaction: Transaction, rows: readonly Question[]): Promise<Map<string, Question>> {
  const stored = new Map<string, Question>();
  for (const chunk of chunks(rows)) {
    const found = await transaction.question.findMany({ where: { id: { in: chunk.map(({ id }) => id) } } });
    for (const row of found) stored.set(row.id, row);
  }
  return stored;
}

/**
 * Slugs are unique at every moment, yet two questions may swap theirs, and a new one may take that of a retired one.
 * So whoever holds a slug that another wants lets go first, for a name that no file can have.
 */
async function freeSlugs(transaction: Transaction, rows: readonly Question[]): Promise<void> {
  const owners = new Map(rows.map(({ id, slug }) => [slug, id]));
  const moving = new Set(rows.map(({ id }) => id));
  for (const slugs of chunks([...owners.keys()])) {
    const holders = await transaction.question.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true, retired: true },
    });
    for (const { id, slug, retired } of holders) {
      if (owners.get(slug) === id) continue;
      invariant(retired || moving.has(id), `two living questions have the slug ${slug}`);
      await transaction.question.update({ where: { id }, data: { slug: `~${id}` } });
    }
  }
}

const isEqual = (one: Question, other: Question): boolean =>
  (Object.keys(other) as (keyof Question)[]).every((key) => one[key] === other[key]);

/** The lists of a question are small and nothing refers to them: all go, all come. */
async function replaceParts(
  transaction: Transaction,
  put: readonly PutQuestion[],
  stored: readonly string[],
): Promise<void> {
  for (const ids of chunks(stored)) {
    const where = { questionId: { in: ids } };
    await transaction.questionTag.deleteMany({ where });
    await transaction.questionCover.deleteMany({ where });
    await transaction.questionRelation.deleteMany({ where });
    await transaction.formerSlug.deleteMany({ where });
  }
  for (const data of chunks(put.flatMap(tagRows))) await transaction.questionTag.createMany({ data });
  for (const data of chunks(put.flatMap(coverRows))) await transaction.questionCover.createMany({ data });
  for (const data of chunks(put.flatMap(relationRows))) await transaction.questionRelation.createMany({ data });
  for (const data of chunks(put.flatMap(formerSlugRows))) await transaction.formerSlug.createMany({ data });
}
