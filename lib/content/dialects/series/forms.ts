import { plainOf, type Unit } from "../units/unit";
import type { Document } from "./candidate";

/** Rows of a table from which an empty column beside a full one is a form. */
const ROWS = 3;

const isEmpty = (row: Unit, column: number) => !/[\p{L}\p{N}]/u.test(plainOf(row.cells[column] ?? []));

/** Whether a table stands there one column of which is left to be filled in: `| Call | Output |`. */
export function holdsForm(from: number, to: number, { units }: Document): boolean {
  const tables = new Map<number, Unit[]>();
  for (const unit of units.slice(from, to)) {
    if (unit.type !== "row" || unit.header) continue;
    const rows = tables.get(unit.block);
    if (rows) rows.push(unit);
    else tables.set(unit.block, [unit]);
  }
  return [...tables.values()].some((rows) => {
    const columns = Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length)) }, (_, column) => column);
    const empty = columns.filter((column) => rows.every((row) => isEmpty(row, column)));
    const full = columns.filter((column) => rows.every((row) => !isEmpty(row, column)));
    return rows.length >= ROWS && empty.length === 1 && full.length > 0;
  });
}
