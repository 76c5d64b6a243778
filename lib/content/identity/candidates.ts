import { addTo } from "./group";
import { isOpenBefore, type Matching, type Now } from "./matching";
import { bands } from "./sketch";
import { pairs } from "./title-likeness";
import type { Titles } from "./titles";

// What is the same in hundreds of questions tells none of them apart; the bounds keep the time linear.
const MOST_ALIKE = 100;
const MOST_LOOKED_AT = 1000;
const MOST_TITLES = 8;

/** Indices of questions of the lock that may be the one asked for, those that are taken by another included. */
export type Candidates = (one: Now) => ReadonlySet<number>;

/** Indexes the lock by body, by title and by what is left of either after an edit. */
export function indexCandidates(matching: Matching, titles: Titles): Candidates {
  const byBody = new Map<string, number[]>();
  const byTitle = new Map<string, number[]>();
  const byBand = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  const isOpen = (index: number) => isOpenBefore(matching, index);
  const indices = [...matching.before.keys()];
  for (const index of [...indices.filter(isOpen), ...indices.filter((one) => !isOpen(one))]) {
    const one = matching.before[index];
    if (!one) continue;
    if (one.bodyPrint !== "") addTo(byBody, one.bodyPrint, index);
    addTo(byTitle, titles.read(one).folded, index);
    for (const band of bands(one.bodySketch)) addTo(byBand, band, index);
    for (const two of new Set(pairs(titles.read(one).folded))) addTo(byPair, two, index);
  }
  return (one) => {
    const alike = [
      byBody.get(one.bodyPrint),
      byTitle.get(titles.read(one).folded),
      ...bands(one.bodySketch).map((band) => byBand.get(band)),
    ];
    const found = alike.flatMap((list) => (list ?? []).slice(0, MOST_ALIKE));
    return new Set([...found, ...similarTitles(titles.read(one).folded, byPair)]);
  };
}

/** Those that share most pairs of characters with a title, rare pairs counting more; the commonest are not looked at. */
function similarTitles(folded: string, byPair: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const lists = [...new Set(pairs(folded))].map((two) => byPair.get(two) ?? []).sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  let looked = 0;
  for (const list of lists) {
    looked += list.length;
    if (looked > MOST_LOOKED_AT && shared.size > 0) break;
    for (const index of list.slice(0, MOST_LOOKED_AT)) shared.set(index, (shared.get(index) ?? 0) + 1 / list.length);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TITLES)
    .map(([index]) => index);
}
