import { z } from "zod";
import { OWN_STATUSES, SORTS, type ListQuery } from "@/lib/catalogue/listing";
import { DIFFICULTIES, KINDS, type TopicId } from "@/lib/catalogue/model";

/** What Next hands a page for its query string. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const TAGS_AT_MOST = 8;
const LONGEST_TEXT = 100;

const values = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));
const first = values.transform((all) => all[0] ?? "");

/** Keeps what is in the closed set, in the set's order, so that one list has one query. */
const among = <T extends string>(known: readonly T[]) =>
  values.transform((chosen) => known.filter((value) => chosen.includes(value))).catch([]);

const schema = z.object({
  difficulty: among(DIFFICULTIES),
  kind: among(KINDS),
  tag: values
    .transform((tags) => [...new Set(tags)].filter((tag) => /^[a-z0-9-]{1,60}$/.test(tag)).sort())
    .transform((tags) => tags.slice(0, TAGS_AT_MOST))
    .catch([]),
  status: first.pipe(z.enum(OWN_STATUSES)).optional().catch(undefined),
  text: first.transform((text) => text.trim().slice(0, LONGEST_TEXT)).catch(""),
  sort: first.pipe(z.enum(SORTS)).catch("order"),
  page: first.transform(Number).pipe(z.number().int().min(1).max(100_000)).catch(1),
});

/** Reads a list's query. What is not understood counts as not asked for: an old link still shows a list. */
export function parseListQuery(search: SearchParams, topic: TopicId | null): ListQuery {
  const { tag, status, ...rest } = schema.parse(search);
  return { topic, tags: tag, ...rest, ...(status && { status }) };
}
