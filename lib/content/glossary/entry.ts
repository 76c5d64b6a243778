import type { TermText } from "@/lib/catalogue/glossary";
import type { Locale } from "@/lib/i18n/locales";
import type { Located } from "../yaml-map";

/** A term in one language; only the Chinese file names questions. */
export type TermEntry = {
  readonly id: Located<string>;
  readonly text: TermText;
  /** Its name and its aliases, each where it stands. */
  readonly names: readonly Located<string>[];
  /** What our own questions don't call it. */
  readonly avoided: readonly Located<string>[];
  readonly questions: readonly Located<string>[];
};

export type GlossaryFacts = {
  readonly role: "glossary";
  readonly locale: Locale;
  /** In the order of the file; what could not be read is left out. */
  readonly terms: readonly TermEntry[];
  /** False where a term was reported, so that it is not missed in the other language's file. */
  readonly whole: boolean;
  readonly links: readonly Located<string>[];
};
