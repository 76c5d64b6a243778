import type { ListQuery } from "@/lib/catalogue/listing";
import type { TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { SearchDocument } from "./document";
import type { SearchQuery } from "./query";

/** The filters of a list; they mean the same here. */
export type SearchFilters = Pick<ListQuery, "topic" | "difficulty" | "kind" | "tags">;

/** `language` is that of the text, the other one where the reader's is missing. */
export type FoundDocument = SearchDocument & {
  readonly id: QuestionId;
  readonly slug: string;
  readonly topic: TopicId;
  readonly language: Locale;
};

export type SearchInput = {
  readonly query: SearchQuery;
  readonly filters: SearchFilters;
  readonly locale: Locale;
  readonly limit: number;
};

/** What searching needs of a database. */
export type SearchReader = {
  /**
   * The living questions that meet every need and pass the filters, at most `limit` of them: first those whose title
   * alone meets all, then those whose title, key points and tags do, each in the reading order. `total` counts all.
   */
  find(input: SearchInput): Promise<{ readonly total: number; readonly documents: readonly FoundDocument[] }>;
};
