/**
 * For each of `group` the most that any other has: any with another key, for those with the same key are not rivals.
 * Nothing when there is none.
 */
export function bestRivals<T>(group: readonly T[], keyOf: (one: T) => unknown, valueOf: (one: T) => number) {
  const [best, ...others] = group.toSorted((a, b) => valueOf(b) - valueOf(a));
  const second = others.find((one) => best !== undefined && keyOf(one) !== keyOf(best));
  return (one: T): number => {
    const rival = best !== undefined && keyOf(one) === keyOf(best) ? second : best;
    return rival === undefined ? 0 : valueOf(rival);
  };
}
