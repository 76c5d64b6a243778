import type { Mark } from "../marks/mark";
import { likeness } from "../marks/words";
import type { Unit } from "../units/unit";
import type { OptionRow } from "./row";
import { rowsOf } from "./rows";

/** Options that belong together, in order. */
export type OptionGroup = {
  readonly rows: readonly OptionRow[];
  readonly first: number;
  readonly last: number;
  readonly style: "letters" | "boxes";
};

/** Units an option may take up besides its first: prose that runs on, a fence. */
const MAX_OPTION_UNITS = 40;

/** Runs of lettered lines (A, B, …) and lists of check boxes, anywhere in a document. */
export function findOptionGroups(units: readonly Unit[], marks: readonly Mark[]): OptionGroup[] {
  const groups: OptionGroup[] = [];
  let open: OptionRow[] = [];
  const close = () => {
    const group = finish(open, units, marks);
    if (group) groups.push(group);
    open = [];
  };
  for (const [index, unit] of units.entries()) {
    if (unit.type === "heading" || unit.type === "rule" || endsOptions(marks[index])) close();
    for (const found of rowsOf(unit, index)) {
      const row = withArticle(found, open.at(-1), units);
      // `3. B` is a key, wherever it stands, and so is `4. A, C`.
      if (/^[A-H,，、&和\s]*$/.test(row.text) && unit.opens?.number != null) continue;
      const last = open.at(-1);
      if (last && continues(last, row, units)) open.push(row);
      else if (row.letter === 0 || row.checked !== null || (row.letter === 1 && open.length === 0)) {
        close();
        open = [row];
      } else if (last && index - last.unit > MAX_OPTION_UNITS) close();
    }
  }
  close();
  return groups;
}

/** Boxes need no letters: in `A queue`, with no B in the next box, stands a word. */
function withArticle(row: OptionRow, last: OptionRow | undefined, units: readonly Unit[]): OptionRow {
  if (row.checked === null || row.letter !== 0 || !/^\p{Ll}/u.test(row.text)) return row;
  const below = units.slice(row.unit + 1, row.unit + 4).flatMap((unit, at) => rowsOf(unit, row.unit + 1 + at));
  const next = below.find(({ checked }) => checked !== null) ?? last;
  return next?.checked != null && next.letter === null ? { ...row, letter: null, text: `A ${row.text}` } : row;
}

const endsOptions = (mark: Mark | undefined): boolean => mark?.label?.role === "answer" && mark.label.name !== "a";

function continues(last: OptionRow, row: OptionRow, units: readonly Unit[]): boolean {
  if (row.letter !== null && last.letter !== null) {
    if (row.letter !== last.letter + 1) return false;
    return (row.checked === null) === (last.checked === null) && depthOf(units[row.unit]) === depthOf(units[last.unit]);
  }
  if (row.letter !== null || last.letter !== null || row.checked === null || last.checked === null) return false;
  const before = units[last.unit]?.opens?.list;
  const here = units[row.unit]?.opens?.list;
  return before !== undefined && here !== undefined ? before === here : row.unit - last.unit <= 1;
}

const depthOf = (unit: Unit | undefined) => unit?.path.length ?? 0;

function finish(rows: readonly OptionRow[], units: readonly Unit[], marks: readonly Mark[]): OptionGroup | null {
  const first = rows[0];
  const final = rows.at(-1);
  if (!first || !final || rows.length < 2 || (first.letter === 1 && rows.length < 3)) return null;
  // Letters alone, each below another number, are keys.
  if (rows.every(({ text }) => text === "") && units.slice(first.unit, final.unit).some(isNumbered)) return null;
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    row.lastUnit = next ? Math.max(row.unit, next.unit - 1) : lastUnitOf(row, units, marks);
  }
  if (
    first.letter === null
      ? areQuestions(rows)
      : rows.filter(({ text }) => /[?？]\s*$/.test(text)).length > 0.6 * rows.length
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

const isNumbered = ({ opens }: Unit) => opens?.number != null;

/** A list with boxes may be a list of questions. */
const areQuestions = (rows: readonly OptionRow[]) =>
  rows.reduce((sum, { text }) => sum + likeness(text), 0) > 0.4 * rows.length;

/** The last option goes on in its own item or paragraph; one whose letter stands alone takes the next block too. */
function lastUnitOf(row: OptionRow, units: readonly Unit[], marks: readonly Mark[]): number {
  const unit = units[row.unit];
  if (!unit) return row.unit;
  let last = row.unit;
  for (let at = row.unit + 1; at < units.length && at <= row.unit + MAX_OPTION_UNITS; at += 1) {
    const next = units[at];
    const mark = marks[at];
    if (!next || next.type === "heading" || next.type === "tag" || mark?.label?.role === "answer") break;
    if (/^[({（【[]?\s*(?:答案|正确答案|解析|ans|answer|correct)/i.test(next.text)) break;
    const inItem = unit.opens !== null && next.path.some(({ id }) => id === unit.opens?.id);
    const sameBlock = next.block === unit.block && next.type === "text" && mark?.ordinal === null;
    const alone = row.text === "" && last === row.unit && next.line <= unit.endLine + 2;
    if (!inItem && !sameBlock && !alone) break;
    if (inItem && next.opens) break;
    last = at;
  }
  return last;
}
