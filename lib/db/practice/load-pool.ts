import type { Difficulty, Kind, TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import { makePool, type Askable, type Pool } from "@/lib/quiz/pool";
import { READING } from "../catalogue/listing-order";
import type { Database, Transaction } from "../client";

const pools = new WeakMap<Database["client"], Pool>();

/** The questions of the current publication; read anew only after another one. */
export async function loadPool(client: Database["client"], transaction: Transaction): Promise<Pool> {
  const published = await transaction.catalogue.findFirst();
  const key = published ? `${published.pipeline} ${published.digest}` : "";
  const known = pools.get(client);
  if (known?.key === key) return known;
  const pool = makePool(key, await readQuestions(transaction), await readRetired(transaction));
  pools.set(client, pool);
  return pool;
}

/** The pool that was read last, if any was: of the current publication or of one before. */
export const knownPool = (client: Database["client"]): Pool | null => pools.get(client) ?? null;

// Relations are read whole: asking for those of tens of thousands of questions by id takes many times as long.
async function readQuestions(transaction: Transaction): Promise<Askable[]> {
  const select = { id: true, slug: true, topic: true, kind: true, difficulty: true, answered: true };
  const rows = await transaction.question.findMany({ where: { retired: false }, orderBy: READING, select });
  const tags = grouped(await transaction.questionTag.findMany({ select: { questionId: true, tag: true } }), "tag");
  const related = grouped(
    await transaction.questionRelation.findMany({ select: { questionId: true, relatedId: true } }),
    "relatedId",
  );
  return rows.map((row) => ({
    ...row,
    id: row.id as QuestionId,
    topic: row.topic as TopicId,
    kind: row.kind as Kind,
    difficulty: row.difficulty as Difficulty | null,
    tags: tags.get(row.id) ?? [],
    related: (related.get(row.id) ?? []) as QuestionId[],
  }));
}

const readRetired = async (transaction: Transaction): Promise<QuestionId[]> =>
  (await transaction.question.findMany({ where: { retired: true }, select: { id: true } })).map(
    ({ id }) => id as QuestionId,
  );

function grouped<K extends string>(
  rows: readonly ({ readonly questionId: string } & Record<K, string>)[],
  key: K,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(row.questionId);
    if (group) group.push(row[key]);
    else groups.set(row.questionId, [row[key]]);
  }
  return groups;
}
