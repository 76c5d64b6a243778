import type { Mark } from "../marks/mark";
import type { Unit } from "../units/unit";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** Least paragraphs whose first line is answered by the others, and share of them that sound so. */
const HABIT = { least: 4, share: 0.5 } as const;

/** How far a first line must ask, how far the others may, and letters that a question on a line of its own has. */
const ASKS = { first: 0.75, others: 0.4, letters: 60 } as const;

/** A line that goes on below, or has said what it says. */
const GOES_ON = /[,，;；、:：.。!！]$/u;

/**
 * First lines of paragraphs without marks, where most paragraphs of several lines begin with one that asks and go on with
 * what answers it: the others only name what is asked.
 */
export function findLinePairs({ units, marks }: Lines): readonly number[] {
  const blocks = new Map<number, number[]>();
  for (const [index, { type, path, text, block }] of units.entries()) {
    if (type !== "text" || path.length > 0 || text === "") continue;
    const lines = blocks.get(block);
    if (lines) lines.push(index);
    else blocks.set(block, [index]);
  }
  const isBare = (index: number) => !marks[index]?.ordinal && !marks[index]?.label && !marks[index]?.strong;
  const several = [...blocks.values()].filter((lines) => lines.length > 1 && lines.every(isBare));
  const pairs = several.flatMap(([first = -1, ...others]) => {
    const text = units[first]?.text ?? "";
    const isPair = text.length <= ASKS.letters && !GOES_ON.test(text) && !asksAny(others, marks);
    return isPair ? [first] : [];
  });
  const asking = pairs.filter((first) => (marks[first]?.asks ?? 0) >= ASKS.first);
  return asking.length >= HABIT.least && asking.length >= HABIT.share * several.length ? pairs : [];
}

const asksAny = (lines: readonly number[], marks: readonly Mark[]): boolean =>
  lines.some((index) => (marks[index]?.asks ?? 0) >= ASKS.others);
