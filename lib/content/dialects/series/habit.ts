import type { Candidate } from "./candidate";
import type { Series } from "./score";

/** What it counts against a list that no question mark stands in it though its author writes them, and how many show that. */
export const UNMARKED = -1.5;
const MARKED = 0.9;
const MANY = 12;

/** Whether nothing in a list ends in a question mark, where nearly all else that asks in the lists like it (`family`) does. */
export function isOdd({ features, signature, members }: Series, family: Habit): boolean {
  if (!signature.startsWith("item") || members.some(isMarked) || features.answers + features.options > 0) return false;
  return family.marked >= MANY && family.marked >= MARKED * (family.asking - habitOf(members).asking);
}

/** How many lines ask, and how many of them with a question mark. */
type Habit = { readonly asking: number; readonly marked: number };

export const habitOf = (members: readonly Candidate[]): Habit => ({
  asking: members.filter(({ asks }) => asks >= 0.4).length,
  marked: members.filter(isMarked).length,
});

const isMarked = ({ title }: Candidate) => /[?？]/.test(title);
