import type { Locale } from "@/lib/i18n/locales";
import type { QuestionLink } from "./listing";
import type { Prose } from "./model";

/** A term of art as one language explains it. */
export type TermText = {
  readonly name: string;
  /** Other words and abbreviations by which texts of this language call it. */
  readonly aliases: readonly string[];
  /** Phrases that hold one of these names and mean something else. */
  readonly not: readonly string[];
  /** Characters that sound like the name, where it would be sorted by a wrong reading of its own; null elsewhere. */
  readonly soundsLike: string | null;
  /** One to three sentences, without a paragraph around them. */
  readonly definition: Prose;
};

/** An entry of the glossary. `id` is part of addresses (`/glossary#kv-cache`) and never changes. */
export type Term = {
  readonly id: string;
  /** Ids or slugs of questions to read on, as their author wrote them. */
  readonly questions: readonly string[];
  readonly texts: Readonly<Partial<Record<Locale, TermText>>>;
};

/** A term as a reader of one language meets it; `language` is that of its text, the other one where theirs is missing. */
export type ShownTerm = {
  readonly id: string;
  readonly language: Locale;
  readonly text: TermText;
  /** Its name in the other language. */
  readonly other: { readonly name: string; readonly language: Locale } | null;
  readonly questions: readonly string[];
};

/** A term with questions to read on, and how many questions use it. */
export type GlossaryTerm = ShownTerm & { readonly read: readonly QuestionLink[]; readonly uses: number };

/** The terms that begin with a letter. */
export type GlossaryShelf<T = GlossaryTerm> = { readonly letter: string; readonly terms: readonly T[] };

/** The shape of a term's id. Anchors that the page makes for itself begin with a capital or hold an underscore. */
export const TERM_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const GLOSSARY = "/glossary";

/** `path` is that of the glossary in the reader's language. */
export const termAddress = (path: string, id: string): string => `${path}#${id}`;

/** Two names that fold alike are one: case, spaces and the width of letters do not tell terms apart. */
export const foldName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
