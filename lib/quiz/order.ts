import type { Card } from "@/lib/scheduling/card";
import type { Askable } from "./pool";

const DAY_MS = 86_400_000;

/** How late a card is, in intervals: a day late is much for a day and little for a month. */
const lateness = ({ dueAt, intervalDays }: Card, now: Date): number =>
  (now.getTime() - dueAt.getTime()) / DAY_MS / Math.max(intervalDays, 1);

/** Most overdue first, measured by their intervals. */
export const byLateness = (cards: readonly Card[], now: Date): Card[] =>
  cards.toSorted(
    (one, other) => lateness(other, now) - lateness(one, now) || (one.questionId < other.questionId ? -1 : 1),
  );

/** One of each list in turn. */
export function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

/** Whether the answer to one may give the other away. */
export const areSiblings = (one: Askable, other: Askable): boolean =>
  one.related.includes(other.id) || other.related.includes(one.id);

/**
 * The same questions with no two related ones in a row, as long as that can be had: one that would follow its sibling
 * waits for the next that is none. The answer to one often gives the other away.
 */
export function apart(questions: readonly Askable[]): Askable[] {
  const waiting = [...questions];
  const ordered: Askable[] = [];
  while (waiting.length > 0) {
    const last = ordered.at(-1);
    const free = last ? waiting.findIndex((question) => !areSiblings(last, question)) : 0;
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** FNV-1a: the chance of a quiz follows from its id, so that asking twice draws once. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
