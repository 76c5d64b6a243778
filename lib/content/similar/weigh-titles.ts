import { titleWords } from "./title-words";

type Part = { readonly weights: ReadonlyMap<string, number>; readonly total: number };

/** A title with what its words weigh, its own and those that many questions have: a word that many titles have says little. */
export type WeighedTitle = {
  readonly own: Part;
  readonly common: Part;
  /** How many titles have just these words. */
  readonly times: number;
  /** Its rarest words, of which two titles that are alike share at least one. */
  readonly keys: readonly string[];
};

/** Titles that are alike share at least this part of the lighter one's weight. */
const SHARED = 1 / 3;
/** How much the words count that many questions have, against a title's own. */
const COMMON = 0.25;
/** Against what they share: what the lighter title may say instead of the other's words, and the heavier one besides. */
const REPLACED = 0.15;
const ADDED = 0.4;

export function weighTitles(titles: readonly string[]): readonly WeighedTitle[] {
  const features = titles.map(titleWords);
  const frequency = new Map<string, number>();
  for (const some of features) for (const word of some.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const signatures = features.map((words) => [...words.keys()].sort().join(" "));
  const times = new Map<string, number>();
  for (const signature of signatures) times.set(signature, (times.get(signature) ?? 0) + 1);
  const weigh = (words: ReadonlyMap<string, string>, which: string): Part => {
    const weights = new Map<string, number>();
    for (const [word, kind] of words) {
      if (kind === which) weights.set(word, Math.log2(1 + titles.length / (frequency.get(word) ?? 1)) ** 1.5 + 1);
    }
    return { weights, total: [...weights.values()].reduce((sum, one) => sum + one, 0) };
  };
  return features.map((words, index) => {
    const own = weigh(words, "own");
    const common = weigh(words, "common");
    return { own, common, times: times.get(signatures[index] ?? "") ?? 1, keys: rarest(own.total > 0 ? own : common) };
  });
}

/**
 * How much of their weight two titles share, 0 to 1. Where each has a word of its own in the place of the other's, as
 * in “a dictionary attack” and “a collision attack”, or other numbers, they ask for different things.
 */
export function titleLikeness(a: WeighedTitle, b: WeighedTitle): number {
  const own = share(a.own, b.own);
  const common = share(a.common, b.common);
  if (a.own.total === 0 && b.own.total === 0) return common.part;
  const likeness = (1 - COMMON) * own.part + COMMON * common.part;
  const replaced = Math.min(a.own.total, b.own.total) - own.weight;
  const added = Math.max(a.own.total, b.own.total) - own.weight;
  const other = replaced > REPLACED * own.weight || added > ADDED * own.weight || numbersOf(a) !== numbersOf(b);
  return other ? likeness * 0.6 : likeness;
}

/** The weight of the words that both have, and which part it is of all. */
function share(a: Part, b: Part): { weight: number; part: number } {
  let weight = 0;
  for (const [word, one] of a.weights) if (b.weights.has(word)) weight += one;
  return { weight, part: a.total + b.total === 0 ? 1 : (2 * weight) / (a.total + b.total) };
}

function rarest({ weights, total }: Part): string[] {
  let left = total;
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.flatMap(([word, weight]) => {
    const needed = left > total * SHARED;
    left -= weight;
    return needed ? [word] : [];
  });
}

const numbersOf = ({ own }: WeighedTitle) =>
  [...own.weights.keys()]
    .filter((word) => /^[\d.]+$/.test(word))
    .sort()
    .join();
