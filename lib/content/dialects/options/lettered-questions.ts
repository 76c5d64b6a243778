import { likeness } from "../marks/likeness";
import type { Mark } from "../marks/mark";
import type { Unit } from "../units/unit";
import type { OptionRow } from "./row";

/** Least lettered lines, and how far they ask on the whole, that are questions; and how far the line above may ask. */
const ASKED = { least: 5, asks: 0.6, above: 0.4 } as const;

/** Units above the first of them in which a question may stand that offers them. */
const NEAR = 4;

const LETTER = /^[(（]?[a-z]\s?[.,、，)）]\s+(?=\S{3})/;

/** Whether small letters count what is asked, below a line that asks nothing itself. */
export function areLetteredQuestions(
  rows: readonly OptionRow[],
  units: readonly Unit[],
  marks: readonly Mark[],
): boolean {
  const first = rows[0]?.unit ?? 0;
  const above = marks.slice(Math.max(0, first - NEAR), first).findLast(({ title }) => title !== "");
  return (
    rows.length >= ASKED.least &&
    (above?.asks ?? 0) < ASKED.above &&
    rows.every(({ unit }) => LETTER.test(units[unit]?.text ?? "")) &&
    rows.reduce((sum, { text }) => sum + likeness(text), 0) >= ASKED.asks * rows.length
  );
}

/** The words of a line without the small letter that counts it. */
export const withoutLetter = (title: string): string => title.replace(LETTER, "");
