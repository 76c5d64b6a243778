import type { Unit } from "../units/unit";
import type { OptionRow } from "./row";
import { verdictOf } from "./verdict";

const detailsOf = (unit: Unit | undefined) => unit?.path.findLast(({ type }) => type === "details")?.id;

/** Whether each of these options is the summary of a `<details>` of its own. */
export const areFolded = (rows: readonly OptionRow[], units: readonly Unit[]): boolean =>
  rows.every(({ unit }) => units[unit]?.summary) &&
  new Set(rows.map(({ unit }) => detailsOf(units[unit]))).size === rows.length;

/** The last unit inside the `<details>` whose summary the unit `from` is. */
export function endOfFold(from: number, units: readonly Unit[]): number {
  const own = detailsOf(units[from]);
  let last = from;
  while (units[last + 1]?.path.some(({ id }) => id === own)) last += 1;
  while (last > from && units[last]?.type === "tag") last -= 1;
  return last;
}

/** Whether a line of a summary goes on from the one above it: `<b>A.</b>`, and below that the words. */
export const goesOn = (unit: Unit, before: Unit | undefined): boolean =>
  unit.summary && before?.summary === true && before.text !== "" && detailsOf(before) === detailsOf(unit);

/** Folded options with all of their words, and what is said inside of whether they are right. */
export function unfold(rows: readonly OptionRow[], units: readonly Unit[]): OptionRow[] {
  const opened = rows.map((row) => {
    const inside = units.slice(row.unit + 1, endOfFold(row.unit, units) + 1);
    const words = inside.filter(({ summary, text }) => summary && text !== "").map(({ text }) => text);
    const said = inside.find(({ summary, text }) => !summary && text !== "");
    return {
      row: { ...row, text: [row.text, ...words].filter((text) => text !== "").join(" "), isWhole: true },
      right: verdictOf(said?.text ?? ""),
    };
  });
  const judged = opened.some(({ right }) => right === true);
  return opened.map(({ row, right }) => (judged ? { ...row, checked: right === true } : row));
}
