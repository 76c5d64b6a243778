import type { Unit } from "../units/unit";
import type { OptionGroup } from "./finish-group";
import { beginsWithBlank } from "./read-letter";

/** Units that belong to options, the line of a question not among them where its options stand on it too. */
export function unitsOfOptions(groups: readonly OptionGroup[], units: readonly Unit[]): ReadonlySet<number> {
  return new Set(
    groups.flatMap(({ rows }) => {
      const [first] = rows;
      if (first && rows.every(({ unit }) => unit === first.unit))
        return beginsWithBlank(units[first.unit]?.text ?? "") ? [first.unit] : [];
      return rows.flatMap(({ unit, lastUnit }) => Array.from({ length: lastUnit - unit + 1 }, (_, at) => unit + at));
    }),
  );
}
