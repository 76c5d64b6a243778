import type { Mark } from "../marks/mark";
import { likeness } from "../marks/likeness";
import type { Unit } from "../units/unit";
import { areFolded, endOfFold, unfold } from "./folded";
import { isKeyedBelow, isKeyLine } from "./key-below";
import { areLetteredQuestions } from "./lettered-questions";
import type { OptionRow } from "./row";

/** Options that belong together, in order. */
export type OptionGroup = {
  readonly rows: readonly OptionRow[];
  readonly first: number;
  readonly last: number;
  readonly style: "letters" | "boxes";
  /** Each is the summary of a `<details>` of its own. */
  readonly isFolded?: boolean;
};

/** Units an option may take up besides its first: prose that runs on, a fence. */
export const MAX_OPTION_UNITS = 40;

/** Rows as a group with the units that each takes up; null where they are something else: questions, keys, blanks, points. */
export function finishGroup(
  rows: readonly OptionRow[],
  units: readonly Unit[],
  marks: readonly Mark[],
): OptionGroup | null {
  const first = rows[0];
  const final = rows.at(-1);
  if (!first || !final || rows.length < 2 || (first.letter === 1 && rows.length < 3)) return null;
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    row.lastUnit = next ? Math.max(row.unit, next.unit - 1) : lastUnitOf(row, units, marks);
  }
  if (areFolded(rows, units)) {
    final.lastUnit = endOfFold(final.unit, units);
    return { rows: unfold(rows, units), first: first.unit, last: final.lastUnit, style: "letters", isFolded: true };
  }
  if (first.alphabet !== null && !isKeyedBelow(rows, units)) return null;
  // Letters alone, with a question between them, are its keys.
  if (rows.every(({ text }) => text === "") && units.slice(first.unit, final.unit).some(isQuestion(units[first.unit])))
    return null;
  if (
    first.letter === null
      ? areQuestions(rows) && !isOffered(rows, marks)
      : areLetteredQuestions(rows, units, marks) ||
        rows.filter(({ text }) => /[?？]\s*$/.test(text)).length > 0.6 * rows.length
  )
    return null;
  // Empty brackets are blanks to fill in, too.
  if (
    first.letter === null &&
    rows.every(({ unit, checked }) => !checked && /^[-*\s]*[(（]/.test(units[unit]?.text ?? ""))
  )
    return null;
  if (first.letter === null && rows.some(({ unit, lastUnit }) => lastUnit > unit + 3)) return null;
  return { rows, first: first.unit, last: final.lastUnit, style: first.letter === null ? "boxes" : "letters" };
}

const isQuestion =
  (first: Unit | undefined) =>
  ({ type, path, opens, text }: Unit): boolean =>
    type === "text" && (likeness(text) >= 0.85 || (opens?.number != null && path.length < (first?.path.length ?? 0)));

/** A list with boxes may be a list of questions. */
const areQuestions = (rows: readonly OptionRow[]) =>
  rows.reduce((sum, { text }) => sum + likeness(text), 0) > 0.4 * rows.length;

/** Whether some of the boxes below a counted question are ticked: it asks which of these to ask. */
function isOffered(rows: readonly OptionRow[], marks: readonly Mark[]): boolean {
  const above = marks[(rows[0]?.unit ?? 0) - 1];
  const ticked = rows.filter(({ checked }) => checked).length;
  return ticked > 0 && ticked < rows.length && (above?.asks ?? 0) >= 0.75 && (above?.ordinal ?? above?.label) != null;
}

/** The last option goes on in its own item or paragraph; one whose letter stands alone takes the next block too. */
function lastUnitOf(row: OptionRow, units: readonly Unit[], marks: readonly Mark[]): number {
  const unit = units[row.unit];
  if (!unit) return row.unit;
  let last = row.unit;
  for (let at = row.unit + 1; at < units.length && at <= row.unit + MAX_OPTION_UNITS; at += 1) {
    const next = units[at];
    const mark = marks[at];
    if (!next || next.type === "heading" || next.type === "tag" || mark?.label?.role === "answer") break;
    if (row.text !== "" && isKeyLine(next.text)) break;
    const inItem = unit.opens !== null && next.path.some(({ id }) => id === unit.opens?.id);
    const sameBlock = next.block === unit.block && next.type === "text" && mark?.ordinal === null;
    const alone = row.text === "" && last === row.unit && next.line <= unit.endLine + 2;
    if (!inItem && !sameBlock && !alone) break;
    if (inItem && next.opens) break;
    last = at;
  }
  return last;
}
