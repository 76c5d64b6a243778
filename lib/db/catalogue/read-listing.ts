import {
  PAGE_SIZE,
  type ListQuery,
  type Neighbours,
  type QuestionLink,
  type QuestionList,
} from "@/lib/catalogue/listing";
import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";
import { shownLocales, toLink, toSummary } from "./from-rows";
import { labelsOf } from "./labels";
import { orderedIds } from "./listing-order";
import { listingWhere } from "./listing-where";

/** What a link to a question takes. */
const linkSelect = (locale: Locale) => ({
  id: true,
  slug: true,
  topic: true,
  texts: {
    where: { locale: { in: shownLocales(locale) } },
    select: { locale: true, titleHtml: true, titleText: true },
  },
});

/** What a row of a list takes. */
export const summarySelect = (locale: Locale) =>
  ({
    ...linkSelect(locale),
    kind: true,
    difficulty: true,
    reviewed: true,
    answered: true,
    originPath: true,
    originLine: true,
    tags: { select: { tag: true }, orderBy: { place: "asc" } },
  }) as const;

/** `own`: what must hold besides, of one learner. */
export async function readListing(
  transaction: Transaction,
  query: ListQuery,
  locale: Locale,
  own?: Prisma.QuestionWhereInput,
): Promise<QuestionList> {
  const tags = await transaction.tag.findMany();
  const listed = listingWhere(query, locale, tags);
  const where = own ? { AND: [listed, own] } : listed;
  const total = await transaction.question.count({ where });
  const page = { skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE };
  const ids = await orderedIds(transaction, where, { sort: query.sort, locale }, page);
  const rows = await transaction.question.findMany({ where: { id: { in: ids } }, select: summarySelect(locale) });
  const label = labelsOf(tags, locale);
  const summaries = new Map(rows.map((row) => [row.id, toSummary(row, locale, label)]));
  return { total, pages: Math.ceil(total / PAGE_SIZE), items: inOrder(ids, summaries) };
}

/** `among`: what else a question of the list must meet; the one that is looked at may not meet it any more. */
export async function readNeighbours(
  transaction: Transaction,
  slug: string,
  query: ListQuery,
  locale: Locale,
  among?: Prisma.QuestionWhereInput,
): Promise<Neighbours | null> {
  const own = await transaction.question.findUnique({ where: { slug, retired: false }, select: { id: true } });
  if (!own) return null;
  const listed = listingWhere(query, locale, await transaction.tag.findMany());
  const where = among ? { AND: [listed, { OR: [among, { id: own.id }] }] } : listed;
  const ids = await orderedIds(transaction, where, { sort: query.sort, locale });
  const index = ids.indexOf(own.id);
  if (index < 0) return null;
  const [previous = null, next = null] = [ids[index - 1], ids[index + 1]];
  const links = await readLinks(
    transaction,
    [previous, next].filter((id) => id !== null),
    locale,
  );
  const linkOf = (id: string | null) => links.find((link) => link.id === id) ?? null;
  return { previous: linkOf(previous), next: linkOf(next), place: index + 1, total: ids.length };
}

/** Links to the living among `ids`, in their order. */
export async function readLinks(
  transaction: Transaction,
  ids: readonly string[],
  locale: Locale,
): Promise<QuestionLink[]> {
  const where = { id: { in: [...ids] }, retired: false };
  const rows = await transaction.question.findMany({ where, select: linkSelect(locale) });
  return inOrder(ids, new Map(rows.map((row) => [row.id, toLink(row, locale)])));
}

const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): T[] =>
  ids.map((id) => found.get(id)).filter((item) => item !== undefined);
