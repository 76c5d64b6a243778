import type { Mark } from "../marks/mark";
import type { Unit } from "../units/unit";
import { finishGroup, MAX_OPTION_UNITS, type OptionGroup } from "./finish-group";
import type { OptionRow } from "./row";
import type { QuestionTable } from "../series/tables";
import { findTabled } from "./tabled";
import { furtherRows, rowsOf } from "./rows";
import { goesOn } from "./folded";
import { habitualSign, tickedBy, withKept } from "./singled";

const BOX = /^[-*]?\s*(?:[[［][^\]］]{0,3}[\]］]|[(（][^)）]{0,3}[)）])\s*/u;

/** Runs of lettered lines (A, B, …) and lists of check boxes, anywhere in a document. */
export function findOptionGroups(
  units: readonly Unit[],
  marks: readonly Mark[],
  tables: ReadonlyMap<number, QuestionTable> = new Map(),
): OptionGroup[] {
  const alone = units.map((unit, at) =>
    goesOn(unit, units[at - 1]) || tables.has(unit.block) ? [] : rowsOf(unit, at),
  );
  const rows = withoutStrays(withFurther(alone, units), units);
  const latin = runsOf(rows, units, marks, (row) => row.alphabet === null);
  const taken = new Set(
    latin.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const others = runsOf(rows, units, marks, (row) => row.alphabet !== null).filter(
    (group) => !group.rows.some(({ unit }) => taken.has(unit)),
  );
  const rest = [...others, ...findTabled(units, tables)];
  const groups = rest.length === 0 ? latin : [...latin, ...rest].sort((a, b) => a.first - b.first);
  const sign = habitualSign(groups.filter(({ style }) => style === "letters").map((group) => withKept(group.rows)));
  return sign === null ? groups : groups.map((group) => ({ ...group, rows: tickedBy(withKept(group.rows), sign) }));
}

/** Lines of options, the second and later ones parted like the first where no next line has the next letter. */
function withFurther(rows: readonly OptionRow[][], units: readonly Unit[]): OptionRow[][] {
  const parted: OptionRow[][] = [];
  for (const [at, some] of rows.entries()) {
    const first = some[0]?.letter ?? 0;
    const goesOnFrom = first > 0 && some.length === 1 && parted[at - 1]?.at(-1)?.letter === first - 1;
    const unit = goesOnFrom && rows[at + 1]?.[0]?.letter !== first + 1 ? units[at] : undefined;
    parted.push((unit && furtherRows(unit, at, first)) ?? some);
  }
  return parted;
}

/** Boxes whose words begin with what is no letter, since neither neighbour goes on from it: `A boat`, `a:hover`. */
const withoutStrays = (rows: readonly OptionRow[][], units: readonly Unit[]): OptionRow[][] =>
  rows.map((some, at) => {
    const [row] = some;
    // A letter alone has its words, or its code, below.
    if (some.length !== 1 || !row || row.letter === null || row.checked === null || row.text === "") return some;
    const goesOn = rows[at + 1]?.[0]?.letter === row.letter + 1 || rows[at - 1]?.[0]?.letter === row.letter - 1;
    const text = (units[at]?.text ?? "").replace(BOX, "").trim();
    return goesOn ? some : [{ ...row, letter: null, alphabet: null, text }];
  });

/** Groups of the rows that `counts`. */
function runsOf(
  rows: readonly (readonly OptionRow[])[],
  units: readonly Unit[],
  marks: readonly Mark[],
  counts: (row: OptionRow) => boolean,
): OptionGroup[] {
  const groups: OptionGroup[] = [];
  let open: OptionRow[] = [];
  const close = () => {
    const group = finishGroup(open, units, marks);
    if (group) groups.push(group);
    open = [];
  };
  for (const [index, unit] of units.entries()) {
    const apart = unit.type === "heading" && !isHeaded(index, rows, units);
    if (unit.type === "rule" || apart || endsOptions(marks[index])) close();
    if (apart) continue;
    for (const row of (rows[index] ?? []).filter(counts)) {
      if (isKey(row, unit, rows[index]?.length === 1)) continue;
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

/** `3. B` is a key, wherever it stands, and so are `4. A, C` and `7. B - the option's words`: its number counts questions. */
const isKey = ({ text, letter }: OptionRow, { opens }: Unit, alone: boolean): boolean =>
  opens?.number != null &&
  (/^[A-H,，、&和\s]*$/.test(text) || (alone && letter !== null && letter + 1 !== opens.number));

/** Headings may be options only right below each other: nothing stands below any of them. */
function isHeaded(index: number, rows: readonly (readonly OptionRow[])[], units: readonly Unit[]): boolean {
  const row = rows[index]?.[0];
  if (row?.letter == null || row.alphabet !== null || row.text === "") return false;
  const beside = row.letter === 0 ? index + 1 : index - 1;
  return (
    units[beside]?.type === "heading" &&
    units[beside]?.depth === units[index]?.depth &&
    rows[beside]?.[0]?.letter === (row.letter === 0 ? 1 : row.letter - 1)
  );
}

const endsOptions = (mark: Mark | undefined): boolean => mark?.label?.role === "answer" && mark.label.name !== "a";

function continues(last: OptionRow, row: OptionRow, units: readonly Unit[]): boolean {
  if (row.letter !== null && last.letter !== null) {
    if (row.letter !== last.letter + 1 || row.alphabet !== last.alphabet) return false;
    return (row.checked === null) === (last.checked === null) && depthOf(units[row.unit]) === depthOf(units[last.unit]);
  }
  if (row.letter !== null || last.letter !== null || row.checked === null || last.checked === null) return false;
  const before = units[last.unit]?.opens?.list;
  const here = units[row.unit]?.opens?.list;
  return before !== undefined && here !== undefined ? before === here : row.unit - last.unit <= 1;
}

const depthOf = (unit: Unit | undefined) => unit?.path.length ?? 0;
