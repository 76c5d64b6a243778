import { canonicalJson } from "./canonical-json";
import { toMeta, toText, toTopicText } from "./catalogue/from-rows";
import { readPaths } from "./catalogue/paths";
import { readTerms } from "./catalogue/glossary";
import { metaInclude } from "./catalogue/read-question";
import { readTemplates } from "./catalogue/templates";
import { UNLISTED } from "./catalogue/to-rows";
import type { Database, Transaction } from "./client";

const QUESTIONS_PER_STATEMENT = 200;

/**
 * The living catalogue as canonical JSON, ending in a line feed. It holds neither times nor retired questions, so it
 * depends on the content alone: not on the database, nor on how often and in which steps it was published.
 */
export async function exportCatalogue(database: Database): Promise<string> {
  const catalogue = await database.read(async (transaction) => ({
    catalogue: await transaction.catalogue.findFirst({ select: { digest: true, pipeline: true } }),
    topics: by(await transaction.topicText.findMany(), (row) => `${row.topic} ${row.locale}`).map((row) => ({
      topic: row.topic,
      ...toTopicText(row),
    })),
    tags: by(await transaction.tag.findMany(), (tag) => tag.id).map(({ id, ...labels }) => ({ id, labels })),
    templates: await readTemplates(transaction),
    learningPaths: await readPaths(transaction),
    glossary: await readTerms(transaction),
    questions: await readQuestions(transaction),
  }));
  return `${canonicalJson(catalogue)}\n`;
}

async function readQuestions(transaction: Transaction): Promise<unknown[]> {
  const questions: unknown[] = [];
  const living = await transaction.question.findMany({ where: { retired: false }, select: { id: true } });
  const ids = by(living, ({ id }) => id).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += QUESTIONS_PER_STATEMENT) {
    const rows = await transaction.question.findMany({
      where: { id: { in: ids.slice(start, start + QUESTIONS_PER_STATEMENT) } },
      include: { ...metaInclude, texts: true },
    });
    for (const row of by(rows, ({ id }) => id)) {
      const listed = row.listed === UNLISTED ? null : row.listed;
      questions.push({ ...toMeta(row), listed, texts: by(row.texts, (text) => text.locale).map(toText) });
    }
  }
  return questions;
}

/** Sorted here, by code unit: databases sort text as their language does. */
function by<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
