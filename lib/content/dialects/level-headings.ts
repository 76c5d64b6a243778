import type { Mark } from "./marks/mark";
import { isOutline } from "./series/outline";
import type { Unit } from "./units/unit";

/** Least headings of one level whose numbers say which one is missing. */
const LEAST = 4;

/**
 * Authors miscount their `#`. Where numbered headings of one level leave out a number, or begin with 2, and the only
 * heading with that number between its neighbours is of another level, it is one of them.
 */
export function levelHeadings(units: readonly Unit[], marks: readonly Mark[]): readonly Unit[] {
  const families = new Map<string, Map<number, number[]>>();
  units.forEach((unit, at) => {
    const { ordinal, label } = marks[at] ?? {};
    if (!ordinal || !isOutline(unit)) return;
    const key = `${label?.name ?? ""} ${ordinal.kind} ${ordinal.prefix}`;
    const levels = families.get(key) ?? new Map<number, number[]>();
    families.set(key, levels.set(unit.depth, [...(levels.get(unit.depth) ?? []), at]));
  });
  const valueOf = (at: number) => marks[at]?.ordinal?.value ?? 0;
  const levelled = new Map<number, number>();
  for (const levels of families.values()) {
    for (const [depth, family] of levels) {
      if (family.length < LEAST) continue;
      const others = [...levels].flatMap(([other, heads]) => (other === depth ? [] : heads));
      family.forEach((at, place) => {
        const before = place === 0 ? -1 : (family[place - 1] ?? -1);
        const missing = valueOf(at) - 1;
        if (missing < 1 || missing !== (place === 0 ? 1 : valueOf(before) + 1)) return;
        const between = others.filter((other) => other > before && other < at);
        const found = between.filter((other) => valueOf(other) === missing);
        // Among more numbers it is one of theirs.
        if (found.length === 1 && between.length === 1) levelled.set(found[0] ?? -1, depth);
      });
    }
  }
  return levelled.size === 0 ? units : units.map((unit, at) => ({ ...unit, depth: levelled.get(at) ?? unit.depth }));
}
