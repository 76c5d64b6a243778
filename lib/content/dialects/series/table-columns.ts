import { plainOf, type Unit } from "../units/unit";

/** What a cell says, on one line. */
export const cellText = (row: Unit, column: number) =>
  plainOf(row.cells[column] ?? [])
    .replace(/\s+/g, " ")
    .trim();

/** Least rows that numbers count, and their share where the column is called one of numbers: `**12** new` is one, too. */
const COUNTED = 3;
const MOSTLY = 0.8;

/** A column of numbers. */
export const NUMBERS = /^(?:no\.?|#|id|编号|序号|题号)$/;

/** `| 7 | Merge two lists |`: whether the column before counts the rows, with or without a letter before each number. */
export function isCounted(column: number, header: Unit, rows: readonly Unit[]): boolean {
  const numbers = rows.map((row) => Number(/^\p{L}?(\d{1,4})[.)、]?$/u.exec(cellText(row, column - 1))?.[1] ?? NaN));
  const isNamed = NUMBERS.test(nameOf(header, column - 1));
  const counted = numbers.filter((value) => !Number.isNaN(value)).length;
  if (counted < Math.max(COUNTED, isNamed ? MOSTLY * rows.length : rows.length)) return false;
  const runOn = numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
  return runOn || isNamed;
}

/** What a column is called, without spaces and digits. */
export const nameOf = (header: Unit, column: number): string =>
  cellText(header, column)
    .toLowerCase()
    .replace(/[\s\d]/g, "");
