import type { Locale } from "@/lib/i18n/locales";
import type { Difficulty, Kind, QuestionMeta, QuestionText, Section, TopicId, TopicText } from "./model";

/** Ways to sort a list: the topic's reading order, by difficulty, by the day of the last review (newest first), by title.
 * What has no difficulty or no day stands last. */
export const SORTS = ["order", "difficulty", "newest", "title"] as const;
export type Sort = (typeof SORTS)[number];

/** Questions on one page of a list. */
export const PAGE_SIZE = 50;

/** How a learner can stand with a question, as lists are asked for it. New: never learned, and not set aside. */
export const OWN_STATUSES = ["due", "new", "mistaken", "mastered", "suspended", "bookmarked", "noted"] as const;
export type OwnStatus = (typeof OWN_STATUSES)[number];

/** What a list shows. Empty arrays and an empty text mean "any"; values of one filter are alternatives, tags must all be there. */
export type ListQuery = {
  readonly topic: TopicId | null;
  readonly difficulty: readonly Difficulty[];
  readonly kind: readonly Kind[];
  readonly tags: readonly string[];
  readonly text: string;
  readonly sort: Sort;
  /** 1-based. */
  readonly page: number;
  /** Whose list it is only their browser can say: pages are the same for everybody, and ask the API for it. */
  readonly status?: OwnStatus | undefined;
};

export type TagLabel = { readonly id: string; readonly label: string };

/** A question as a list shows it. `language` is that of the text, the other one where the reader's is missing. */
export type QuestionSummary = Pick<
  QuestionMeta,
  "id" | "slug" | "topic" | "kind" | "difficulty" | "reviewed" | "answered" | "origin"
> & {
  readonly title: string;
  readonly titleHtml: QuestionText["title"]["html"];
  readonly tags: readonly TagLabel[];
  readonly language: Locale;
};

/** How many questions of the topic carry each value, before any filter; values with none are left out. */
export type Facets = {
  readonly difficulty: readonly { readonly value: Difficulty; readonly count: number }[];
  readonly kind: readonly { readonly value: Kind; readonly count: number }[];
  readonly tags: readonly (TagLabel & { readonly count: number })[];
};

export type QuestionList = {
  readonly total: number;
  readonly pages: number;
  readonly items: readonly QuestionSummary[];
};

export type TopicOverview = {
  readonly topic: TopicId;
  readonly text: TopicText;
  readonly total: number;
  /** Questions of unknown difficulty are in `total` alone. */
  readonly byDifficulty: Readonly<Record<Difficulty, number>>;
};

export type QuestionLink = Pick<QuestionSummary, "id" | "slug" | "title" | "titleHtml" | "topic" | "language">;

/** A question as its page shows it. */
export type QuestionPage = {
  readonly meta: QuestionMeta;
  readonly text: Omit<QuestionText, "sections"> & { readonly sections: readonly Section[] };
  readonly tags: readonly TagLabel[];
  readonly related: readonly QuestionLink[];
};

/** Questions that a sheet holds at most: more is a book, and slow to lay out. */
export const SHEET_SIZE = 200;

/** The first questions of a list, whole. */
export type Sheet = { readonly total: number; readonly pages: readonly QuestionPage[] };

/** Where a question is, and the day it was last checked: what a map of the site says. */
export type QuestionAddress = Pick<QuestionMeta, "slug" | "reviewed">;

/** Neighbours in a list, and the place in it (1-based). */
export type Neighbours = {
  readonly previous: QuestionLink | null;
  readonly next: QuestionLink | null;
  readonly place: number;
  readonly total: number;
};
