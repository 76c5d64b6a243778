import { toDocument } from "@/lib/search/document";
import { placeOf } from "@/lib/search/place";
import { LOCALES } from "@/lib/i18n/locales";
import type { SearchDocument as DocumentRow, Tag } from "@/prisma/generated/sqlite/client";
import type { Provider } from "../address";
import { chunks } from "../catalogue/chunks";
import { shownText, toMeta, toText } from "../catalogue/from-rows";
import { labelsOf } from "../catalogue/labels";
import { metaInclude } from "../catalogue/read-question";
import { UNLISTED } from "../catalogue/to-rows";
import type { Transaction } from "../client";
import { facetsOf } from "./facets";
import { searchIndexOf } from "./choose-index";
import type { IndexRow } from "./search-index";

const QUESTIONS_AT_ONCE = 200;
/** Questions: a bank that is published for the first time, or read anew. */
const BULK = 500;

/** Makes the index say of these questions what the catalogue says of them now: nothing of a retired one. */
export async function reindex(
  transaction: Transaction,
  provider: Provider,
  questions: readonly string[],
): Promise<void> {
  const tags = await transaction.tag.findMany();
  // All forget before any learns: a place may go from one to another.
  const parts = chunks([...new Set(questions)], QUESTIONS_AT_ONCE);
  for (const ids of parts) await forget(transaction, provider, ids);
  const learnAll = async () => {
    for (const ids of parts) await learn(transaction, provider, { ids, tags });
  };
  const { inBulk } = searchIndexOf(provider);
  if (inBulk && questions.length >= BULK) await inBulk(transaction, learnAll);
  else await learnAll();
}

async function forget(transaction: Transaction, provider: Provider, ids: string[]): Promise<void> {
  const where = { questionId: { in: ids } };
  const known = await transaction.searchDocument.findMany({ where, select: { locale: true, place: true } });
  for (const locale of LOCALES) {
    const places = known.filter((row) => row.locale === locale).map(({ place }) => Number(place));
    await searchIndexOf(provider).remove(transaction, locale, places);
  }
  await transaction.searchDocument.deleteMany({ where });
}

type Lesson = { readonly ids: string[]; readonly tags: readonly Tag[] };

async function learn(transaction: Transaction, provider: Provider, { ids, tags }: Lesson): Promise<void> {
  const rows = await transaction.question.findMany({
    where: { id: { in: ids }, retired: false },
    include: { ...metaInclude, texts: true },
    orderBy: { id: "asc" },
  });
  const placed = rows.map((row) => ({ meta: toMeta(row), texts: row.texts, listed: row.listed }));
  const places = await findFreePlaces(
    transaction,
    placed.map(({ meta, listed }) => placeOf({ ...meta, listed: listed === UNLISTED ? null : listed })),
  );
  for (const locale of LOCALES) {
    const learned = placed.flatMap(({ meta, texts }, index): { row: DocumentRow; entry: IndexRow }[] => {
      const text = shownText(texts, locale);
      const place = places[index];
      if (!text || place === undefined) return [];
      const document = toDocument(toText(text), meta.tags.map(labelsOf(tags, locale)));
      const key = { locale, place: BigInt(place), questionId: meta.id, language: text.locale };
      return [{ row: { ...key, ...document }, entry: { place, document, facets: facetsOf(meta) } }];
    });
    await transaction.searchDocument.createMany({ data: learned.map(({ row }) => row) });
    await searchIndexOf(provider).put(
      transaction,
      locale,
      learned.map(({ entry }) => entry),
    );
  }
}

/** The places, or the next ones that nobody has. */
async function findFreePlaces(transaction: Transaction, wanted: readonly number[]): Promise<number[]> {
  const taken = await findTaken(transaction, wanted);
  const free: number[] = [];
  for (let place of wanted) {
    while (taken.has(place)) {
      place += 1;
      for (const next of await findTaken(transaction, [place])) taken.add(next);
    }
    taken.add(place);
    free.push(place);
  }
  return free;
}

async function findTaken(transaction: Transaction, places: readonly number[]): Promise<Set<number>> {
  const where = { locale: { in: [...LOCALES] }, place: { in: places.map(BigInt) } };
  return new Set(
    (await transaction.searchDocument.findMany({ where, select: { place: true } })).map(({ place }) => Number(place)),
  );
}
