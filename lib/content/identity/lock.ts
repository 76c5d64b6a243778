import type { QuestionId } from "@/lib/core/ids";
import type { Print } from "./print";

/** A question that a document has, or (`retired`) had: its id is kept for the day it returns. */
export type LockedQuestion = Print & { readonly id: QuestionId; readonly retired: boolean };

/** The questions of one document in their order; a retired one stands where it stood. */
type LockedDocument = { readonly file: string; readonly questions: readonly LockedQuestion[] };

/** Which question has which id, as of the last time somebody wrote it down: content/_ids.lock.json. */
export type Lock = readonly LockedDocument[];

/** Path of the lock file below the content folder. */
export const LOCK_FILE = "_ids.lock.json";

/** What a content folder without a lock file starts from. */
export const EMPTY_LOCK: Lock = [];

const NOTE = "Which question of a document has which id. Made by `npm run bank -- build`; commit it.";
export const LOCK_FORMAT = 1;

/**
 * The text of the lock file: JSON, one line a question under one line a document. Every line brings its comma with it,
 * so that a question that comes, goes or changes is one line of a diff, and what two branches add can stand together.
 */
export function writeLock(lock: Lock): string {
  const lines = lock
    .filter(({ questions }) => questions.length > 0)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, questions }) => [{ document: file }, ...questions.map(entryOf)]);
  return `[${[{ format: LOCK_FORMAT, note: NOTE }, ...lines].map((line) => JSON.stringify(line)).join("\n,")}\n]\n`;
}

const entryOf = ({ id, retired, title, titlePrint, bodyPrint, bodySketch }: LockedQuestion) => ({
  id,
  ...(retired && { retired }),
  title,
  is: titlePrint,
  ...(bodyPrint !== "" && { body: bodyPrint, like: bodySketch }),
});
