import type { Document } from "../series/candidate";
import type { OptionRow } from "../options/row";
import { rowsOf } from "../options/rows";
import { byMarks } from "./key";

const DOT = /^\s*[•●○◦‣⁃▪·]\s*/u;
const TICK = /^[\p{Extended_Pictographic}\u{fe0f}\s]+/u;

/** Least and most lines that are options, and lines that each may take up. */
const ROWS = { least: 2, most: 8, lines: 3 } as const;

type Place = { readonly document: Document; readonly from: number; readonly answer: number };

/**
 * Lines of one paragraph that begin with a dot, some of them marked as right: a list to their author, though not to
 * Markdown. A line between two of them goes on with the first.
 */
export function findDottedLines({
  document: { units },
  from,
  answer: to,
}: Place): { rows: OptionRow[]; after: number; numbered: false; direct: true } | null {
  const dotted = (at: number) => at < to && units[at]?.type === "text" && DOT.test(units[at].text);
  let first = from;
  while (first < to && !dotted(first)) first += 1;
  const block = units[first]?.block;
  const rows: OptionRow[] = [];
  let after = first;
  for (let at = first; at < to && units[at]?.block === block; at += 1) {
    const last = rows.at(-1);
    if (dotted(at)) rows.push(...optionOf(at));
    else if (!last || at - last.unit >= ROWS.lines) break;
    else continue;
    if (last) last.lastUnit = at - 1;
    after = at + 1;
  }
  const marked = rows.length >= ROWS.least && rows.length <= ROWS.most && byMarks(rows).length > 0;
  return marked ? { rows, after, numbered: false, direct: true } : null;

  function optionOf(at: number): OptionRow[] {
    const unit = units[at];
    const [row] = unit ? rowsOf(unit, at) : [];
    return row ? [{ ...row, letter: null, text: row.text.replace(DOT, "").replace(TICK, "") }] : [];
  }
}
