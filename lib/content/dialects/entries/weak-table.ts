import { plainRow, type OptionRow } from "../options/row";
import { UNMARKED } from "../options/signs";
import { isTruth } from "../options/truth";
import { plainOf } from "../units/unit";
import { MAX_OPTIONS, type FoundList, type Place } from "./weak-list";

/** A table of options right below the question: one a row, the right ones ticked. */
export function findTable({ document: { units }, from, answer }: Place): FoundList | null {
  let first = from;
  while (first < answer && units[first]?.type !== "row") first += 1;
  const block = units[first]?.block;
  if (first >= answer || first - from > 3) return null;
  if (comparesByTicks(units, first)) return null;
  const rows: OptionRow[] = [];
  let after = first;
  for (; after < answer && units[after]?.type === "row" && units[after]?.block === block; after += 1) {
    const unit = units[after];
    if (!unit || unit.header) continue;
    const text = unit.cells.map((cell) => plainOf(cell).trim()).find((cell) => /[\p{L}\p{N}]/u.test(cell)) ?? "";
    const marked = {
      ...UNMARKED,
      coloured: unit.pieces.some(({ coloured }) => coloured),
      ticked: /[✅✔☑√●]|\b(?:correct|right)\b|正确答案/iu.test(unit.text),
    };
    rows.push(plainRow(after, text, marked));
  }
  const marks = rows.filter(({ marked }) => marked.ticked || marked.coloured).length;
  const truth = rows.length === 2 && rows.every(({ text }) => isTruth(text));
  return truth || (rows.length >= 2 && rows.length <= MAX_OPTIONS && marks > 0 && marks < rows.length)
    ? { rows, after, numbered: false, direct: true }
    : null;
}

/** Whether ticks and crosses stand in several columns of a table: it compares what its rows have. */
function comparesByTicks(units: Place["document"]["units"], first: number): boolean {
  const block = units[first]?.block;
  const columns = new Set<number>();
  for (let at = first; units[at]?.block === block; at += 1)
    for (const [column, cell] of (units[at]?.cells ?? []).entries())
      if (/^[✅✔☑√✓❌✗✘×]/u.test(plainOf(cell).trim())) columns.add(column);
  return columns.size > 1;
}
