import { idOfDocumentSlug } from "@/lib/catalogue/document-slug";
import { TOPICS } from "@/lib/catalogue/model";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { readPathPages } from "./catalogue/paths";
import { readTerms } from "./catalogue/glossary";
import { readListing, readNeighbours } from "./catalogue/read-listing";
import { readQuestion } from "./catalogue/read-question";
import { readPages, readSheet } from "./catalogue/read-sheet";
import { readFacets, readTopics } from "./catalogue/read-topics";
import { readTemplates } from "./catalogue/templates";
import type { Database, Transaction } from "./client";

// Addresses are anybody's text; what cannot be a slug need not be looked up, and PostgreSQL refuses some of it.
const SLUG = /^[a-z0-9-]+$/;

const LIVING = { retired: false };

/** Reads the published catalogue from a database. */
export function catalogueReader(database: Database): CatalogueReader {
  const { client, read } = database;
  return {
    listTopics: (locale) => read((transaction) => readTopics(transaction, TOPICS, locale)),
    findTopic: async (topic, locale) =>
      (await read((transaction) => readTopics(transaction, [topic], locale)))[0] ?? null,
    readFacets: (topic, locale) => read((transaction) => readFacets(transaction, topic, locale)),
    listQuestions: (query, locale) => read((transaction) => readListing(transaction, query, locale)),
    findQuestion: async (slug, locale) =>
      SLUG.test(slug) ? read((transaction) => readQuestion(transaction, slug, locale)) : null,
    findRedirect: async (slug) => (SLUG.test(slug) ? read((transaction) => readRedirect(transaction, slug)) : null),
    findNeighbours: async (slug, query, locale) =>
      SLUG.test(slug) ? read((transaction) => readNeighbours(transaction, slug, query, locale)) : null,
    readSheet: (query, locale, atMost) => read((transaction) => readSheet(transaction, query, locale, atMost)),
    readPages: (slugs, locale) => read((transaction) => readPages(transaction, slugs, locale)),
    listAddresses: async () =>
      (await client.question.findMany({ where: LIVING, select: { slug: true, reviewed: true } })).sort((one, other) =>
        one.slug < other.slug ? -1 : 1,
      ),
    listSlugs: async () =>
      (await client.question.findMany({ where: LIVING, select: { slug: true } })).map(({ slug }) => slug).sort(),
    listTemplates: () => read(readTemplates),
    listPaths: (locale) => read((transaction) => readPathPages(transaction, locale)),
    listTerms: () => read(readTerms),
    countQuestions: () => client.question.count({ where: LIVING }),
    countFromDocuments: () => client.question.count({ where: { ...LIVING, originPath: { not: null } } }),
  };
}

/** Two questions may have had the same slug: then the smaller id has it, on every database. */
async function readRedirect(transaction: Transaction, slug: string): Promise<string | null> {
  if ((await transaction.question.count({ where: { slug, ...LIVING } })) > 0) return null;
  const rows = await transaction.formerSlug.findMany({
    where: { slug, question: LIVING },
    select: { questionId: true, question: { select: { slug: true } } },
  });
  rows.sort((one, other) => (one.questionId < other.questionId ? -1 : 1));
  return rows[0]?.question.slug ?? readByTail(transaction, slug);
}

/** A document's question has had a slug for every title it had, and all of them end alike. */
async function readByTail(transaction: Transaction, slug: string): Promise<string | null> {
  const id = idOfDocumentSlug(slug);
  if (id === null) return null;
  const where = { id, originPath: { not: null }, ...LIVING };
  return (await transaction.question.findFirst({ where, select: { slug: true } }))?.slug ?? null;
}
