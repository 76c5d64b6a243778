import type { ListQuery } from "@/lib/catalogue/listing";
import { TOPICS } from "@/lib/catalogue/model";
import { parseListQuery, type SearchParams } from "./list-query";

// With the flag `u` a pair of surrogates is one character, and not in this range.
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Reads the query of the search page: `q` as it was typed, and the filters of a list, its topic among them. */
export function parseSearchQuery(search: SearchParams): ListQuery {
  const first = (name: string): string => [search[name] ?? ""].flat()[0] ?? "";
  const topic = TOPICS.find((known) => known === first("topic")) ?? null;
  const text = first("q")
    .replace(/\p{Cc}/gu, " ")
    .replace(LONE_SURROGATE, "\ufffd")
    .trim();
  return { ...parseListQuery(search, topic), text, sort: "order", status: undefined };
}
