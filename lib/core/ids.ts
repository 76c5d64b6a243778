import type { Random } from "./random";

declare const question: unique symbol;
declare const learner: unique symbol;

/** The immutable identity of a question, `q-` and six or more of [a-z0-9]. Survives renames, moves and edits. */
export type QuestionId = string & { readonly [question]: true };

/**
 * The shape of a question's id. `QuestionId` is minted from text only where content is parsed: front matter, the lock
 * file of the documents, an id written beside a question.
 */
export const QUESTION_ID = /^q-[a-z0-9]{6,12}$/;

/** Whose something is. Minted from a browser's cookie alone (app/_lib/learner.ts), so that no store can be asked for a stranger's. */
export type LearnerId = string & { readonly [learner]: true };

// Without 0, 1, l, o: an id is read aloud and typed by hand.
const ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

export function newQuestionId(random: Random): QuestionId {
  const tail = Array.from({ length: 6 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join("");
  return `q-${tail}` as QuestionId;
}
