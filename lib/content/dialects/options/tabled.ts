import type { QuestionTable } from "../series/tables";
import { plainOf, type Unit } from "../units/unit";
import type { OptionGroup } from "./finish-group";
import { rowsOfCell } from "./rows";
import type { OptionRow } from "./row";

/** Options that stand in the cells beside their question: one a column, or all of them in one. */
export function findTabled(units: readonly Unit[], tables: ReadonlyMap<number, QuestionTable>): OptionGroup[] {
  if (tables.size === 0) return [];
  return units.flatMap((unit, index): OptionGroup[] => {
    const table = unit.type === "row" && !unit.header ? tables.get(unit.block) : undefined;
    const rows = table ? rowsBeside(unit, index, table) : [];
    return rows.length < 2 ? [] : [{ rows, first: index, last: index, style: "letters" }];
  });
}

function rowsBeside(unit: Unit, index: number, { offered: { each, all } }: QuestionTable): OptionRow[] {
  const cells = each.map((column) => unit.cells[column] ?? []);
  const spoken = cells.filter((cell) => plainOf(cell).trim() !== "");
  if (spoken.length > 0)
    return spoken.flatMap((cell, letter) =>
      rowsOfCell(cell, index)
        .slice(0, 1)
        .map((row) => ({ ...row, letter, alphabet: null, text: plainOf(cell).trim() })),
    );
  const rows = all === null ? [] : rowsOfCell(unit.cells[all] ?? [], index);
  return rows.every(({ letter }, at) => letter === at)
    ? rows.map((row) => ({ ...row, text: row.text.replace(/[,，;；、]$/, "") }))
    : [];
}
