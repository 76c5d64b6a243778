import { contentOf } from "./match-exact";
import type { Before, Now } from "./matching";
import { likeness } from "./sketch";
import { titleLikeness } from "./title-likeness";
import { isSolid, type Titles } from "./titles";

/** What speaks for a question of the documents being one of the lock, whatever becomes of the others. */
export type Resemblance = {
  readonly before: number;
  readonly now: number;
  /** What the one of the lock says. Another that says the same is no rival of it: they are as good as each other. */
  readonly content: string;
  /** 0 to 1: of the titles without case, width and punctuation, and as they are written. */
  readonly title: number;
  readonly letters: number;
  readonly body: number;
  readonly bodies: "both" | "one" | "none";
  /** Neither body is so short that it could be that of any question. */
  readonly substantial: boolean;
  /** Bodies so long that their likeness alone says much. */
  readonly long: boolean;
  /** The title is the same, and no other question has or had it. */
  readonly unique: boolean;
  /** The title is long enough not to be “Explain.” */
  readonly telling: boolean;
  readonly sameNumbers: boolean;
};

export function compare(before: number, now: number, was: Before, is: Now, titles: Titles): Resemblance {
  const [one, other] = [titles.read(was), titles.read(is)];
  const same = one.folded === other.folded;
  const filled = Number(was.bodyPrint !== "") + Number(is.bodyPrint !== "");
  return {
    before,
    now,
    content: contentOf(was),
    title: titleLikeness(one.folded, other.folded),
    letters: was.titlePrint === is.titlePrint ? 1 : titleLikeness(was.title, is.title),
    body: was.bodyPrint === is.bodyPrint ? 1 : Math.min(likeness(was.bodySketch, is.bodySketch), 0.99),
    bodies: filled === 2 ? "both" : filled === 1 ? "one" : "none",
    substantial: isSolid(was) && isSolid(is),
    long: was.weight >= 48 && is.weight >= 48,
    unique: same && titles.isUnique(is),
    telling: other.telling,
    sameNumbers: one.numbers === other.numbers,
  };
}

/** Whether both say much, and nothing in common: then a title that others have too is no reason to think of them. */
const areStrangers = ({ substantial, body }: Resemblance): boolean => substantial && body < 0.1;

/** Whether there is any reason to think of the two together. */
export const isNoteworthy = (one: Resemblance): boolean =>
  one.unique || one.body >= 0.2 || (one.title >= 0.6 && !areStrangers(one));

/** Where both stand: whether in the same document, and how many neighbours they share. */
export type Position = { readonly home: boolean; readonly neighbours: 0 | 1 | 2 };

/** `solid`: the bodies are no boilerplate, which others share as much of. */
export type Judged = Resemblance & { readonly solid: boolean };

/** Whether bodies of this likeness tell anything where the next best has that of `rival`. */
export const standsOut = (body: number, rival: number): boolean =>
  (body === 1 && rival < 1) || (body - rival >= 0.08 && 1 - body <= 0.7 * (1 - rival));

/** Whether the two are one question if nothing else resembles either of them as much. */
export function suffices(one: Judged, { home, neighbours }: Position): boolean {
  const { title, body } = one;
  if (title === 1) {
    if (one.solid && body >= 0.4) return true;
    if (one.unique && (one.bodies === "none" || body === 1)) return true;
    // A new answer to the same question.
    return one.unique && home && (one.telling || neighbours > 0);
  }
  if (one.solid) {
    if (body === 1) return true;
    if (one.long && body >= 0.9) return true;
    if (!one.sameNumbers) return title >= 0.6 && body >= 0.9;
    return (title >= 0.6 && body >= 0.8) || (title >= 0.85 && body >= 0.6);
  }
  // Little or nothing is there but the title: the place has to say the rest.
  const contradicted = one.bodies === "both" && body < 0.3;
  return home && neighbours === 2 && title >= 0.85 && one.sameNumbers && !contradicted;
}

/** Whether the author should be asked: the two may be one question, and what is known doesn't decide it. */
export function isDoubtful(one: Judged, position: Position): boolean {
  if (suffices(one, position)) return true;
  const contradicted = one.bodies === "both" && one.body < 0.3;
  return (
    position.home && ((one.title === 1 && !areStrangers(one)) || (one.title >= 0.8 && one.sameNumbers && !contradicted))
  );
}

/** How much two are alike in what they say, 0 to 1, to be compared with how much others are. */
export function alikeness({ title, letters, body, bodies, unique }: Resemblance): number {
  // Of twins that a sign tells apart, the one whose sign went is no more alike than the one that lost a letter.
  const titles = Math.min(title, letters);
  const alike = { both: 0.4 * titles + 0.6 * body, one: 0.4 * titles + 0.3, none: titles }[bodies];
  return unique ? Math.max(alike, (letters === 1 ? 1 : 0.95) * (0.8 + 0.2 * body)) : alike;
}

/** The same with their places. Only for questions that are both free: a copy in another's place is still a copy. */
export const strength = (one: Resemblance, { neighbours }: Position): number =>
  0.9 * alikeness(one) + 0.05 * neighbours;

/** Whether `best` is so much more alike than `rival` that the difference is no accident. */
export function isClear(best: number, rival: number, rivalIsTaken: boolean): boolean {
  return rivalIsTaken
    ? best - rival >= 0.01 && 1 - best <= 0.9 * (1 - rival)
    : best - rival >= 0.03 && 1 - best <= 0.7 * (1 - rival);
}
