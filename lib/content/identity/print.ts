import type { QuestionId } from "@/lib/core/ids";
import type { DocumentQuestion, DocumentReading } from "../dialects/model";
import { findExplicitIds } from "./explicit-id";
import { fold, plain } from "./fold";
import { fingerprint } from "./hash";
import { sketch } from "./sketch";

/** What is compared of a question, and kept of it in the lock file. */
export type Print = {
  /** As it was written, shortened; for people, and to compare titles that differ. */
  readonly title: string;
  readonly titlePrint: string;
  /** Of everything that is not the title: prompt, options with their marks, answer. Empty where there is none of them. */
  readonly bodyPrint: string;
  readonly bodySketch: string;
};

/** A question of a document, as far as its identity goes. `line` is the 1-based line of its title. */
export type QuestionPrint = Print & { readonly line: number; readonly explicit: QuestionId | null };

/** `file` is the path below the content folder. */
export type DocumentPrint = { readonly file: string; readonly questions: readonly QuestionPrint[] };

type Printable = Pick<DocumentQuestion, "line" | "title" | "promptMarkdown" | "options" | "answerMarkdown">;

/** In UTF-16 units; enough for any title, and little enough for a line of the lock file. */
const TITLE_LENGTH = 120;

/** Everything that matching needs of a document, in a few hundred bytes a question. `text` is its whole text. */
export function printDocument(
  reading: Pick<DocumentReading, "file"> & { readonly questions: readonly Printable[] },
  text: string,
): DocumentPrint {
  const explicit = findExplicitIds(
    text,
    reading.questions.map(({ line }) => line),
  );
  const questions = reading.questions.map((one, index) => ({
    ...printQuestion(one),
    line: one.line,
    explicit: explicit[index] ?? null,
  }));
  return { file: reading.file, questions };
}

function printQuestion({ title, promptMarkdown, options, answerMarkdown }: Printable): Print {
  const words = plain(title);
  const excerpt = shorten(words);
  const offered = options.map((option) => `${option.correct ? "✓" : "·"} ${option.markdown}`);
  // What the excerpt leaves out of a long title is compared as part of the body, so that nothing goes uncompared.
  const body = plain([words.slice(excerpt.length), promptMarkdown, ...offered, answerMarkdown].join("\n"));
  return {
    title: excerpt,
    titlePrint: fingerprint(words),
    bodyPrint: body === "" ? "" : fingerprint(body),
    bodySketch: sketch(fold(body) || body),
  };
}

function shorten(words: string): string {
  if (words.length <= TITLE_LENGTH) return words;
  const splitsPair = /[\ud800-\udbff]/.test(words[TITLE_LENGTH - 1] ?? "");
  return words.slice(0, splitsPair ? TITLE_LENGTH - 1 : TITLE_LENGTH);
}
