import type { OptionGroup } from "./finish-group";

/** Units that belong to options, the line of a question not among them where its options stand on it too. */
export function unitsOfOptions(groups: readonly OptionGroup[]): ReadonlySet<number> {
  return new Set(
    groups.flatMap(({ rows }) => {
      if (rows.every(({ unit }) => unit === rows[0]?.unit)) return [];
      return rows.flatMap(({ unit, lastUnit }) => Array.from({ length: lastUnit - unit + 1 }, (_, at) => unit + at));
    }),
  );
}
