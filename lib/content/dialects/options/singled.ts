import type { OptionRow } from "./row";
import { STRUCK, withoutSign } from "./signs";

/** Lists in which a sign must single out some, their share of all, and the share of lists in which it may stand on every item. */
const HABIT = { least: 3, share: 0.75, everywhere: 0.25 } as const;

/**
 * The sign that singles out a few of the options in most lists of a document, whatever it is: then its author marks the
 * right ones by it. One list alone shows no habit.
 */
export function habitualSign(lists: readonly (readonly OptionRow[])[]): string | null {
  const found = new Map<string, { some: number; one: number; all: number }>();
  for (const rows of lists) {
    for (const sign of new Set(rows.flatMap(({ marked }) => marked.signs))) {
      const bearing = rows.filter(({ marked }) => marked.signs.includes(sign)).length;
      const count = found.get(sign) ?? { some: 0, one: 0, all: 0 };
      if (bearing === rows.length) count.all += 1;
      else count.some += 1;
      if (bearing === 1) count.one += 1;
      found.set(sign, count);
    }
  }
  const habits = [...found].filter(
    ([, { some, one, all }]) =>
      some >= HABIT.least &&
      some >= HABIT.share * lists.length &&
      one >= 0.5 * some &&
      all <= HABIT.everywhere * lists.length,
  );
  return habits.toSorted(([, a], [, b]) => b.some - a.some)[0]?.[0] ?? null;
}

/** Rows of which those that bear `sign` are ticked, be it all of them. */
export const tickedBy = (rows: readonly OptionRow[], sign: string | null): OptionRow[] =>
  rows.map((row) =>
    sign !== null && row.marked.signs.includes(sign)
      ? { ...row, text: withoutSign(row.text, sign), marked: { ...row.marked, ticked: true, singled: true } }
      : row,
  );

/** Rows of which those that are left standing bear a sign, where half or more are struck out. */
export function withKept(rows: readonly OptionRow[]): OptionRow[] {
  const isStruck = ({ marked }: OptionRow) => marked.signs.includes(STRUCK);
  const struck = rows.filter(isStruck).length;
  if (struck === rows.length || 2 * struck < rows.length) return [...rows];
  return rows.map((row) =>
    isStruck(row) ? row : { ...row, marked: { ...row.marked, signs: [...row.marked.signs, "kept"] } },
  );
}
