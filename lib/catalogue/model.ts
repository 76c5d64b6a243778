import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";

/** The fixed first dimension of the bank, in the order in which it is shown. */
export const TOPICS = ["platform", "market", "data", "deployment", "privacy"] as const;
export type TopicId = (typeof TOPICS)[number];

export const KINDS = ["open", "choice", "coding"] as const;
export type Kind = (typeof KINDS)[number];

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

declare const safe: unique symbol;

/** HTML that has passed the sanitiser. Minted only in lib/content (rendering), lib/db (reading back what it stored) and lib/glossary (linking words of it). */
export type SafeHtml = string & { readonly [safe]: true };

/** `<source id>#<number in order of appearance>`, for example seed-000#8. */
export type SourceRef = { readonly source: string; readonly number: number };

/** A piece of prose: HTML to show, plain text to search and count. */
export type Prose = { readonly html: SafeHtml; readonly text: string };

/** A heading inside a section, for the contents list. `depth` is 3 or 4; `id` is unique on the page. */
export type Heading = { readonly depth: number; readonly id: string; readonly text: string };

/** A code fence kept as data: the highlighted HTML and the exact source. */
export type Code = { readonly language: string; readonly source: string; readonly html: SafeHtml };

/** `reason` is empty where the author gave none, as in most documents. */
export type Option = { readonly body: Prose; readonly correct: boolean; readonly reason: Prose };
/** `prompt` is empty where the question's own title asks. */
export type SelfCheck = { readonly prompt: Prose; readonly options: readonly Option[] };
export type FollowUp = { readonly question: Prose; readonly hint: Prose };
export type CodeTest = { readonly name: string; readonly hidden: boolean; readonly code: Code };
export type WrongSolution = { readonly fails: string; readonly code: Code };

/** The closed set of sections, in no particular order; the order on the page is the file's. */
export type Section =
  | {
      readonly name: "short-answer" | "answer" | "pitfalls" | "problem" | "solution" | "references";
      readonly body: Prose;
      readonly headings: readonly Heading[];
    }
  | { readonly name: "key-points"; readonly points: readonly Prose[] }
  | { readonly name: "follow-ups"; readonly items: readonly FollowUp[] }
  | { readonly name: "self-check"; readonly checks: readonly SelfCheck[] }
  | { readonly name: "hints"; readonly hints: readonly Prose[] }
  | { readonly name: "starter"; readonly code: Code }
  | { readonly name: "tests"; readonly tests: readonly CodeTest[] }
  | { readonly name: "wrong-solutions"; readonly solutions: readonly WrongSolution[] };
export type SectionName = Section["name"];

/** One language of a question, from one file. */
export type QuestionText = {
  readonly locale: Locale;
  /** Where it stands, relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly title: Prose;
  readonly context: Prose | null;
  readonly sections: readonly Section[];
  /** The file after its front matter, as it was written; of a document, the question's part of it. Lines end in a line feed. */
  readonly markdown: string;
};

/** Where a question stands that someone's document asks: `path` as in QuestionText, `line` 1-based, that of its title. */
export type Origin = { readonly path: string; readonly line: number };

/** What is the same in every language of a question. */
export type QuestionMeta = {
  readonly id: QuestionId;
  readonly slug: string;
  readonly topic: TopicId;
  readonly kind: Kind;
  /** Null where nobody has said: documents do not. */
  readonly difficulty: Difficulty | null;
  readonly tags: readonly string[];
  readonly covers: readonly SourceRef[];
  readonly related: readonly QuestionId[];
  /** Slugs under which it was published before; they redirect here. */
  readonly was: readonly string[];
  /** The day someone last checked the facts, `YYYY-MM-DD`; null where nobody has said. */
  readonly reviewed: string | null;
  /** False where a document asks and does not answer. */
  readonly answered: boolean;
  /** Null for a question with a file of its own. */
  readonly origin: Origin | null;
};

/** One language of a topic's page. */
export type TopicText = {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly summary: Prose;
  readonly introduction: Prose | null;
};

export type Tag = { readonly id: string; readonly labels: Readonly<Record<Locale, string>> };
