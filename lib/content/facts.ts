import type { Kind, Difficulty, SectionName, SourceRef, Tag, TopicId } from "@/lib/catalogue/model";
import type { LearningPath } from "@/lib/catalogue/path";
import type { Template } from "@/lib/catalogue/template";
import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Diagnostic } from "./diagnostic";
import type { GlossaryFacts } from "./glossary/entry";
import type { QuestionPrint } from "./identity/print";
import type { Located } from "./yaml-map";

/** How a section is built, for the comparison of two languages. */
export type SectionShape = {
  readonly name: SectionName;
  readonly line: number;
  /** Key points, follow-ups, self-checks, hints, tests or wrong solutions; 0 in prose. */
  readonly parts: number;
  readonly fences: number;
};

/** A choice question: its options' lengths in characters, and which of them (from 0) are right. */
export type CheckShape = {
  readonly line: number;
  readonly lengths: readonly number[];
  readonly correct: readonly number[];
};

export type QuestionFacts = {
  readonly role: "question";
  readonly id: Located<QuestionId> | null;
  /** What only the Chinese file says; null in a translation, and where it could not be read. */
  readonly shared: {
    readonly kind: Kind;
    readonly difficulty: Difficulty;
    readonly reviewed: Located<string>;
    readonly tags: readonly Located<string>[];
    readonly covers: readonly Located<SourceRef>[];
    readonly related: readonly Located<QuestionId>[];
    readonly was: readonly Located<string>[];
  } | null;
  /** Null when something in the outline was reported, so that a comparison would only repeat it. */
  readonly shape: readonly SectionShape[] | null;
  readonly checks: readonly CheckShape[];
  readonly hidden: readonly number[];
  readonly links: readonly Located<string>[];
};

export type TopicFacts = {
  readonly role: "topic";
  readonly order: readonly Located<string>[];
  readonly links: readonly Located<string>[];
};

/** A question that a document asks. */
export type DocumentEntry = {
  /** Null until every document has been read, and where the identity could not be told. */
  readonly id: QuestionId | null;
  readonly title: string;
  readonly line: number;
  readonly topic: TopicId;
  readonly tags: readonly string[];
  readonly kind: Kind;
  readonly answered: boolean;
  /** Of all that its page shows: equal keys, equal texts. */
  readonly key: string;
  /** What its identity is recognised by. */
  readonly print: QuestionPrint;
};

export type DocumentFacts = {
  readonly role: "document";
  readonly language: Locale;
  /** Names the tags that the bank had, among which those of the questions were found. */
  readonly tags: string;
  /** In the order of the document. */
  readonly questions: readonly DocumentEntry[];
};

/** Null in place of a table: it is there but could not be read. */
type TagsFacts = { readonly role: "tags"; readonly tags: readonly Tag[] | null };
type SourcesFacts = {
  readonly role: "sources";
  readonly sources: Readonly<Record<string, number>> | null;
};

export type TemplateFacts = {
  readonly role: "template";
  readonly template: Template | null;
  readonly tags: readonly Located<string>[];
  /** Where each stretch stands. */
  readonly places: readonly Located<null>[];
};

export type PathFacts = {
  readonly role: "path";
  readonly path: LearningPath | null;
  /** The questions it names, by slug or by id. */
  readonly steps: readonly Located<string>[];
  readonly interview: Located<string> | null;
};

/**
 * What the checks across files need to know of one file, and what is wrong in it alone. Plain JSON, so that the
 * catalogue can remember it; `read` is null for what holds nothing to cross-check.
 */
export type FileFacts = {
  readonly read:
    | QuestionFacts
    | TopicFacts
    | DocumentFacts
    | TagsFacts
    | SourcesFacts
    | TemplateFacts
    | PathFacts
    | GlossaryFacts
    | null;
  readonly diagnostics: readonly Diagnostic[];
};

export const serialiseFacts = (facts: FileFacts): string => JSON.stringify(facts);

/** Reads back what `serialiseFacts` wrote, in the same version of the code: the catalogue's pipeline key sees to that. */
export const parseFacts = (text: string): FileFacts => JSON.parse(text) as FileFacts;
