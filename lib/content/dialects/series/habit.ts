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

/** What it counts against a heading or two without numbers that most others of their level are sections. */
export const ALONE = -2.4;
const BESIDE = 4;
const SECTIONS = 0.35;

/** Whether a heading or two ask among at least as many again of their level, marked otherwise, that mostly don't. */
export function isAlone({ features, members }: Series, headings: readonly Candidate[]): boolean {
  const { rank = 7, mark } = members[0] ?? {};
  if (rank >= 7 || members.length > 2 || mark?.ordinal || features.labelled || features.answers + features.options > 0)
    return false;
  const beside = headings.filter((one) => one.rank === rank && !members.includes(one));
  return beside.length >= BESIDE && beside.reduce((sum, { asks }) => sum + asks, 0) < SECTIONS * beside.length;
}
