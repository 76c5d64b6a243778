import type { Answer, Choice } from "@/lib/api/interviews";

/** What one writes into an item. */
export type Content = Pick<Answer, "text" | "choice" | "flagged" | "scratch">;
/** Of two versions, each holds something that the other does not. */
export type Clash = "text" | "choice" | "scratch";

const LONGEST = 20_000;
const APART = "\n\n";

export const contentOf = ({ text, choice, flagged, scratch }: Content): Content => ({ text, choice, flagged, scratch });

/** The options that were chosen, in order. */
export const chosen = (choice: Choice): readonly number[] =>
  choice === null ? [] : (Array.isArray(choice) ? choice : [choice]).toSorted((a, b) => a - b);

const sameChoice = (one: Choice, other: Choice): boolean => chosen(one).join() === chosen(other).join();

/** What of `now` differs from `before`: what has to be saved. */
export function changes(before: Content, now: Content): Partial<Content> {
  return {
    ...(now.text !== before.text && { text: now.text }),
    ...(!sameChoice(now.choice, before.choice) && { choice: now.choice }),
    ...(now.flagged !== before.flagged && { flagged: now.flagged }),
    ...(now.scratch !== before.scratch && { scratch: now.scratch }),
  };
}

export const isSame = (one: Content, other: Content): boolean => Object.keys(changes(one, other)).length === 0;

export const isAnswered = ({ text, choice }: Pick<Content, "text" | "choice">): boolean =>
  text.trim() !== "" || chosen(choice).length > 0;

/** Two texts as one, the first above; null where that is longer than a text may be. */
export const joined = (first: string, second: string): string | null =>
  first.length + APART.length + second.length <= LONGEST ? first + APART + second : null;

/**
 * What two tabs made of the same answer. What only one of them changed is taken from it; where both did, the text is for the
 * person to decide, a flag is a trifle, and notes on the scratch pad can stand below each other.
 */
export function reconcile(
  base: Content,
  mine: Content,
  theirs: Content,
): { readonly content: Content; readonly clashes: readonly Clash[] } {
  const [ours, others] = [changes(base, mine), changes(base, theirs)];
  const clashes: Clash[] = [];
  if (ours.text !== undefined && others.text !== undefined && mine.text !== theirs.text) clashes.push("text");
  if (ours.choice !== undefined && others.choice !== undefined && !sameChoice(mine.choice, theirs.choice))
    clashes.push("choice");
  let { scratch } = { ...theirs, ...ours };
  if (ours.scratch !== undefined && others.scratch !== undefined && mine.scratch !== theirs.scratch) {
    const both = joined(theirs.scratch, mine.scratch);
    if (both === null) clashes.push("scratch");
    else scratch = both;
  }
  return { content: { ...contentOf(theirs), ...ours, scratch }, clashes };
}
