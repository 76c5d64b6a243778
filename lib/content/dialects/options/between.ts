import type { OptionGroup } from "./finish-group";

/** The groups that begin at or after unit `from` and before `to`. `groups` stand in the order of the document. */
export function groupsBetween(groups: readonly OptionGroup[], from: number, to: number): readonly OptionGroup[] {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < groups.length && (groups[end]?.first ?? to) < to) end += 1;
  return groups.slice(low, end);
}
