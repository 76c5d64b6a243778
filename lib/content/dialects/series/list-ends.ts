import type { Unit } from "../units/unit";

/** One past the last unit of every list that has several items. Items that prose parts are lists of one. */
export function findListEnds(units: readonly Unit[]): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  for (const { opens } of units) if (opens) items.set(opens.list, (items.get(opens.list) ?? 0) + 1);
  const ends = new Map<number, number>();
  for (const [index, { path }] of units.entries())
    for (const { list } of path) if ((items.get(list) ?? 0) > 1) ends.set(list, index + 1);
  return ends;
}
