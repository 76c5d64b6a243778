/** Pairs of neighbouring letters of a folded title. */
export const pairsOf = (folded: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));

/** Dice coefficient of two sets of letter pairs, 0 to 1. */
export function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let both = 0;
  for (const pair of left) if (right.has(pair)) both += 1;
  return (2 * both) / (left.size + right.size);
}
