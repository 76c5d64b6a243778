import type { ListQuery, Sort } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";
import { shownLocales, shownText } from "./from-rows";

type Order = Prisma.QuestionOrderByWithRelationInput[];

// The reading order: of topics, then of the topic itself, then easiest first, then of the document. The slug ends every
// tie the same way. Where one question has an origin and the other none, their difficulties differ.
export const READING: Order = [
  { topicRank: "asc" },
  { listed: "asc" },
  { difficultyRank: "asc" },
  { originPath: "asc" },
  { originLine: "asc" },
  { slug: "asc" },
];

const ORDERS: Readonly<Record<Exclude<Sort, "title">, Order>> = {
  order: READING,
  difficulty: [{ difficultyRank: "asc" }, ...READING],
  newest: [{ reviewed: { sort: "desc", nulls: "last" } }, ...READING],
};

/**
 * The ids of a list in its order, from `skip`, at most `take`. No database sorts Chinese as a reader expects
 * (by pinyin), so titles are sorted here, all of the list for any part of it.
 */
export async function orderedIds(
  transaction: Transaction,
  where: Prisma.QuestionWhereInput,
  { sort, locale }: { readonly sort: ListQuery["sort"]; readonly locale: Locale },
  { skip = 0, take }: { readonly skip?: number; readonly take?: number } = {},
): Promise<string[]> {
  if (sort === "title") {
    const ids = await idsByTitle(transaction, where, locale);
    return ids.slice(skip, take === undefined ? undefined : skip + take);
  }
  const part = { skip, ...(take !== undefined && { take }) };
  const rows = await transaction.question.findMany({ where, orderBy: ORDERS[sort], select: { id: true }, ...part });
  return rows.map(({ id }) => id);
}

async function idsByTitle(
  transaction: Transaction,
  where: Prisma.QuestionWhereInput,
  locale: Locale,
): Promise<string[]> {
  const texts = {
    where: { locale: { in: shownLocales(locale) } },
    select: { locale: true, titleText: true },
  };
  const rows = await transaction.question.findMany({ where, select: { id: true, slug: true, texts } });
  const titled = rows.map(({ id, slug, texts }) => ({ id, slug, title: shownText(texts, locale)?.titleText ?? "" }));
  const { compare } = new Intl.Collator(LANGUAGE_TAG[locale]);
  titled.sort((one, other) => compare(one.title, other.title) || (one.slug < other.slug ? -1 : 1));
  return titled.map(({ id }) => id);
}
