import type { Difficulty, TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";

/** The size of a card in pixels, the one that all networks ask for. */
export const CARD_SIZE = { width: 1_200, height: 630 } as const;

/** What stands on a question's card. */
export type Card = {
  readonly title: string;
  readonly language: Locale;
  readonly topic: TopicId;
  readonly topicTitle: string;
  /** Null where it is unknown. */
  readonly difficulty: Difficulty | null;
  /** Words under the title: difficulty, kind. */
  readonly facts: readonly string[];
  /** The name of the site. */
  readonly site: string;
};

/** Raised whenever the same card would look different: cards of an older look are drawn anew. */
export const LOOK = 1;

/** Cards that were drawn before. */
export type CardCache = {
  find(key: string): Promise<Uint8Array | null>;
  keep(key: string, png: Uint8Array): Promise<void>;
};
