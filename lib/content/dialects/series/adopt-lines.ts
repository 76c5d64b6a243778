import type { Candidate } from "./candidate";

/** How far a line must ask to be the item whose number a list leaves out. */
const ASKS = 0.75;

/**
 * Numbered lists leave out a number where a line right above an item makes that a line of its paragraph: such a line, with
 * the number that is left out, is marked like the items around it.
 */
export function adoptLines(candidates: readonly Candidate[]): readonly Candidate[] {
  const lines = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const { ordinal, label } = one.mark;
    if (!one.signature.startsWith("line|") || ordinal?.kind !== "arabic" || label || one.asks < ASKS) continue;
    const alike = lines.get(ordinal.value);
    if (alike) alike.push(one);
    else lines.set(ordinal.value, [one]);
  }
  if (lines.size === 0) return candidates;
  const adopted = new Map<Candidate, Candidate>();
  const last = new Map<string, Candidate>();
  for (const item of candidates) {
    if (!/^item\d+o\|/.test(item.signature)) continue;
    const before = last.get(item.signature);
    last.set(item.signature, item);
    const left = (before?.mark.ordinal?.value ?? -1) + 1;
    if (!before || item.mark.ordinal?.value !== left + 1) continue;
    const found = (lines.get(left) ?? []).filter(({ unit }) => unit > before.unit && unit < item.unit);
    if (found[0] && found.length === 1) adopted.set(found[0], before);
  }
  return candidates.map((one) => {
    const item = adopted.get(one);
    return item ? { ...one, signature: item.signature, rank: item.rank } : one;
  });
}
