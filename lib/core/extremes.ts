// A call takes some hundred thousand arguments at most: `Math.min(...values)` is not for lists that a document fills.

/** The least of any number of values; Infinity of none. */
export function leastOf(values: Iterable<number>): number {
  let least = Infinity;
  for (const value of values) if (value < least) least = value;
  return least;
}

/** The most of any number of values; -Infinity of none. */
export function mostOf(values: Iterable<number>): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  return most;
}
