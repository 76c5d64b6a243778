import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { LearningPath } from "./path";
import type { Term } from "./glossary";
import type { Template } from "./template";
import type { QuestionMeta, QuestionText, Tag, TopicId, TopicText } from "./model";

/** A content file as the catalogue remembers it, so that an unchanged one is neither parsed nor written again. */
export type FileEntry = {
  readonly path: string;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  /** What the checks across files need to know of it, serialised by lib/content. */
  readonly facts: string;
};

/** What the last publication left behind. */
export type CatalogueIndex = {
  /** Names the code that read the files: another one reads them all again. */
  readonly pipeline: string;
  readonly files: readonly FileEntry[];
};

/** What changes from one catalogue to the next; applied in one transaction. */
export type Publication = {
  readonly pipeline: string;
  /** SHA-256 over the pipeline and every (path, hash), hex: equal digests mean equal catalogues. */
  readonly digest: string;
  readonly files: { readonly put: readonly FileEntry[]; readonly remove: readonly string[] };
  readonly questions: {
    /** `listed`: place in the topic's `order`, from 0; null when the topic does not list it. */
    readonly put: readonly (QuestionMeta & { readonly listed: number | null })[];
    /** Stand in another line of their document now, and nothing else about them has changed. */
    readonly moved: readonly { readonly id: QuestionId; readonly line: number }[];
    /** Vanished from content: hidden, never deleted, because what people learned refers to them. */
    readonly retire: readonly QuestionId[];
  };
  readonly texts: {
    readonly put: readonly (QuestionText & { readonly questionId: QuestionId })[];
    readonly remove: readonly { readonly questionId: QuestionId; readonly locale: Locale }[];
  };
  readonly topics: {
    readonly put: readonly (TopicText & { readonly topic: TopicId })[];
    readonly remove: readonly { readonly topic: TopicId; readonly locale: Locale }[];
  };
  /** All tags, or null when they did not change. */
  readonly tags: readonly Tag[] | null;
  /** All templates with the paths of their files, or null when none of them changed. */
  readonly templates: readonly (Template & { readonly path: string })[] | null;
  /** All learning paths with the paths of their files, or null when none of them changed. */
  readonly learningPaths: readonly (LearningPath & { readonly file: string })[] | null;
  /** The whole glossary, or null when it did not change. */
  readonly glossary: readonly Term[] | null;
};
