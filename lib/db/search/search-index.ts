import type { Locale } from "@/lib/i18n/locales";
import type { SearchDocument } from "@/lib/search/document";
import type { SearchInput } from "@/lib/search/port";
import type { Transaction } from "../client";

/** A document to index. `facets`: see facets.ts. */
export type IndexRow = {
  readonly place: number;
  readonly document: SearchDocument;
  readonly facets: readonly string[];
};

export type Matches = {
  readonly total: number;
  /** The first hits, best first. */
  readonly places: readonly number[];
};

/** The full-text index of a database. */
export type SearchIndex = {
  put(transaction: Transaction, locale: Locale, rows: readonly IndexRow[]): Promise<void>;
  /** Puts and removes a great many at once inside of `work`, where the database does that in another way. */
  readonly inBulk?: (transaction: Transaction, work: () => Promise<void>) => Promise<void>;
  /** Places that are not there don't matter. */
  remove(transaction: Transaction, locale: Locale, places: readonly number[]): Promise<void>;
  match(transaction: Transaction, input: SearchInput): Promise<Matches>;
};
