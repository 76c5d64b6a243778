import type { ListQuery } from "./listing";
import type { TopicId } from "./model";

/** Everything, in reading order, from the first page: of one topic, or of all with `null`. */
export const wholeList = (topic: TopicId | null): ListQuery => ({
  topic,
  difficulty: [],
  kind: [],
  tags: [],
  text: "",
  sort: "order",
  page: 1,
});

/** The page of a list without its query, without a language. */
export const listPath = (topic: TopicId | null): string => (topic === null ? "/topics" : `/topics/${topic}`);

/**
 * The query string of a list, empty or with its question mark. One list has one: what is left at its default is left
 * out, and the keys stand in a fixed order.
 */
export function listSearch(query: ListQuery): string {
  const search = new URLSearchParams();
  for (const value of query.difficulty) search.append("difficulty", value);
  for (const value of query.kind) search.append("kind", value);
  for (const value of query.tags) search.append("tag", value);
  if (query.status) search.set("status", query.status);
  if (query.text !== "") search.set("text", query.text);
  if (query.sort !== "order") search.set("sort", query.sort);
  if (query.page !== 1) search.set("page", String(query.page));
  return search.size === 0 ? "" : `?${search.toString()}`;
}

/** The address of a list without its language. The topic is in the path. */
export const listAddress = (query: ListQuery): string => `${listPath(query.topic)}${listSearch(query)}`;

/** A list on one sheet, to print or (`.md`) as one Markdown file. Its topic is in the query, and it has no pages. */
export function sheetAddress(query: ListQuery, extension: "" | ".md" = ""): string {
  const search = new URLSearchParams(listSearch({ ...query, page: 1 }));
  const all = [...(query.topic === null ? [] : [["topic", query.topic]]), ...search];
  return `/print${extension}${all.length === 0 ? "" : `?${new URLSearchParams(all).toString()}`}`;
}

/** Whether anything narrows the list; sorting and paging do not. */
export const isNarrowed = ({ difficulty, kind, tags, text, status }: ListQuery): boolean =>
  difficulty.length + kind.length + tags.length > 0 || text !== "" || status !== undefined;
