import type { ListQuery, QuestionPage, Sheet } from "@/lib/catalogue/listing";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "../client";
import { chunks } from "./chunks";
import { labelsOf } from "./labels";
import { orderedIds } from "./listing-order";
import { listingWhere } from "./listing-where";
import { pageInclude, toPage } from "./read-question";

/** Whole questions of a list, from its first. Their links to related ones are left out: paper leads nowhere. */
export async function readSheet(
  transaction: Transaction,
  query: ListQuery,
  locale: Locale,
  atMost: number,
): Promise<Sheet> {
  const tags = await transaction.tag.findMany();
  const where = listingWhere(query, locale, tags);
  const total = await transaction.question.count({ where });
  const ids = await orderedIds(transaction, where, { sort: query.sort, locale }, { take: atMost });
  const rows = await transaction.question.findMany({ where: { id: { in: ids } }, include: pageInclude(locale) });
  const label = labelsOf(tags, locale);
  const found = new Map(rows.map((row) => [row.id, { ...toPage(row, locale, label), related: [] }]));
  return { total, pages: ids.flatMap((id) => found.get(id) ?? []) };
}

/** The living questions with these slugs, in their order; what a page shows beside the text of a question is left out. */
export async function readPages(
  transaction: Transaction,
  slugs: readonly string[],
  locale: Locale,
): Promise<readonly QuestionPage[]> {
  const label = labelsOf(await transaction.tag.findMany(), locale);
  const pages = new Map<string, QuestionPage>();
  for (const chunk of chunks(slugs)) {
    const where = { slug: { in: chunk }, retired: false };
    for (const row of await transaction.question.findMany({ where, include: pageInclude(locale) }))
      pages.set(row.slug, { ...toPage(row, locale, label), related: [] });
  }
  return slugs.flatMap((slug) => pages.get(slug) ?? []);
}
