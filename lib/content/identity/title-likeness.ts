/** Pairs of neighbouring characters of a folded title, its ends included. */
export const pairs = (folded: string): readonly string[] => {
  const framed = `^${folded}$`;
  return Array.from({ length: framed.length - 1 }, (_, start) => framed.slice(start, start + 2));
};

/** Share of characters that stay when the one folded title is edited into the other, 0 to 1; 0 when less than half stay. */
export function titleLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  const most = longest / 2;
  if (Math.abs(one.length - other.length) > most) return 0;
  const made = edits(one, other, most);
  return made > most ? 0 : 1 - made / longest;
}

/**
 * Characters inserted, deleted or replaced, two neighbours that changed places counting once. Counts no further than it
 * takes to know that they are more than `most`.
 */
function edits(one: string, other: string, most: number): number {
  let [start, end] = [0, 0];
  const shortest = Math.min(one.length, other.length);
  while (start < shortest && one[start] === other[start]) start++;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [from, to] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let fewest = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = least;
      if (least < fewest) fewest = least;
    }
    if (fewest > most) return fewest;
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
