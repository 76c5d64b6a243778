import type { Tag } from "@/lib/catalogue/model";
import type { Publication } from "@/lib/catalogue/publication";
import type { CatalogueWriter } from "@/lib/catalogue/store";
import { chunks } from "./catalogue/chunks";
import { putTerms } from "./catalogue/glossary";
import { moveQuestions, putQuestions } from "./catalogue/put-questions";
import { putPaths } from "./catalogue/paths";
import { putTemplates } from "./catalogue/templates";
import { putTexts, putTopics } from "./catalogue/put-texts";
import type { Database, Transaction } from "./client";
import { reindex } from "./search/reindex";
import { findRelabelled } from "./search/relabelled";

/** The only row of the table Catalogue. */
const THE_CATALOGUE = { id: 1 };

/** Publishes to a database. */
export function catalogueWriter(database: Database): CatalogueWriter {
  const { client } = database;
  return {
    readDigest: async () => (await client.catalogue.findUnique({ where: THE_CATALOGUE }))?.digest ?? null,
    readIndex: () =>
      database.read(async (transaction) => ({
        pipeline: (await transaction.catalogue.findUnique({ where: THE_CATALOGUE }))?.pipeline ?? "",
        files: await transaction.contentFile.findMany({ orderBy: { path: "asc" } }),
      })),
    countQuestions: () => client.question.count({ where: { retired: false } }),
    publish: (change) =>
      database.write(async (transaction) => {
        const relabelled = await apply(transaction, change);
        await reindex(transaction, database.provider, [...namedIn(change), ...relabelled]);
      }),
  };
}

/** Returns the ids of the questions whose tags are called otherwise now. */
async function apply(transaction: Transaction, change: Publication): Promise<string[]> {
  const { digest, pipeline } = change;
  // First of all, because it is a write to the one row that every publication writes: whoever comes second waits here.
  await transaction.catalogue.upsert({
    where: THE_CATALOGUE,
    create: { ...THE_CATALOGUE, digest, pipeline },
    update: { digest, pipeline },
  });
  await putFiles(transaction, change.files);
  const returned = await putQuestions(transaction, change.questions);
  await moveQuestions(transaction, change.questions.moved);
  await putTexts(transaction, change.texts, returned);
  await putTopics(transaction, change.topics);
  if (change.templates !== null) await putTemplates(transaction, change.templates);
  if (change.learningPaths !== null) await putPaths(transaction, change.learningPaths);
  if (change.glossary !== null) await putTerms(transaction, change.glossary);
  return change.tags === null ? [] : putTags(transaction, change.tags);
}

async function putTags(transaction: Transaction, tags: readonly Tag[]): Promise<string[]> {
  const before = await transaction.tag.findMany();
  const now = tags.map(({ id, labels }) => ({ id, ...labels }));
  await transaction.tag.deleteMany();
  await transaction.tag.createMany({ data: now });
  return findRelabelled(transaction, before, now);
}

const namedIn = ({ questions, texts }: Publication): string[] => [
  ...questions.retire,
  ...questions.put.map(({ id }) => id),
  ...[...texts.put, ...texts.remove].map(({ questionId }) => questionId),
];

async function putFiles(transaction: Transaction, files: Publication["files"]): Promise<void> {
  const paths = [...files.remove, ...files.put.map(({ path }) => path)];
  for (const chunk of chunks(paths)) await transaction.contentFile.deleteMany({ where: { path: { in: chunk } } });
  for (const data of chunks(files.put)) {
    await transaction.contentFile.createMany({ data: data.map(({ path, hash, facts }) => ({ path, hash, facts })) });
  }
}
