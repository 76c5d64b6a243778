import type { Candidate, Document } from "./candidate";

/**
 * Where a line stands that has the number which a series leaves out between two of its members, marked otherwise than they
 * are: the name of what its parts ask, where the others ask themselves.
 */
export function gapBetween(one: Candidate, next: Candidate | undefined, { units, marks }: Document): number | null {
  const own = one.mark.ordinal;
  if (!own || next?.mark.ordinal?.value !== own.value + 2 || !/^(?:line|item1o)/.test(one.signature)) return null;
  for (let at = one.unit + 1; at < next.unit; at += 1) {
    const ordinal = marks[at]?.ordinal;
    const alike = ordinal?.kind === own.kind && ordinal.prefix === own.prefix && ordinal.value === own.value + 1;
    if (alike && units[at]?.type === "text" && (units[at]?.path.length ?? 1) <= (units[at]?.opens ? 1 : 0)) return at;
  }
  return null;
}
