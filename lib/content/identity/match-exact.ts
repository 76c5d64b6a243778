import { findHomes, isOpenBefore, isOpenNow, pair, type Matching, type Now } from "./matching";
import type { Print } from "./print";
import { isSolid, type Titles } from "./titles";

/** Equal where two questions say the same to the letter. */
export const contentOf = ({ titlePrint, bodyPrint }: Print) => `${titlePrint} ${bodyPrint}`;

/** Pairs what is the same to the letter. Of identical copies each is as good as the other; their order decides. */
export function matchExact(matching: Matching, titles: Titles): void {
  const { before, now } = matching;
  const copies = new Map<string, { readonly before: number[]; readonly now: number[] }>();
  const copiesOf = (one: Print) => {
    const key = contentOf(one);
    const found = copies.get(key) ?? { before: [], now: [] };
    copies.set(key, found);
    return found;
  };
  before.forEach((one, index) => isOpenBefore(matching, index) && copiesOf(one).before.push(index));
  now.forEach((one, index) => isOpenNow(matching, index) && copiesOf(one).now.push(index));

  // “Explain.” without an answer may be any question of any document: elsewhere it has to be known by something.
  const isKnownElsewhere = (one: Now) => isSolid(one) || titles.isUnique(one);
  for (const { before: olds, now: news } of copies.values()) {
    const [old, is] = [olds[0], news[0]];
    if (olds.length !== 1 || news.length !== 1 || old === undefined || is === undefined) continue;
    const one = now[is];
    if (one && (before[old]?.file === one.file || isKnownElsewhere(one))) pair(matching, old, is);
  }
  followNeighbours(matching, 1);
  followNeighbours(matching, -1);

  const isHome = findHomes(matching);
  const places = [(from: string, to: string) => from === to, isHome, () => true];
  for (const [step, isPlace] of places.entries()) {
    for (const { before: olds, now: news } of copies.values()) {
      for (const is of news) {
        const one = now[is];
        if (!one || !isOpenNow(matching, is) || (step === 2 && !isKnownElsewhere(one))) continue;
        const free = olds.filter((old) => isOpenBefore(matching, old) && isPlace(before[old]?.file ?? "", one.file));
        const old = free.find((index) => !before[index]?.retired) ?? free[0];
        if (old !== undefined) pair(matching, old, is);
      }
    }
  }
}

/** A copy that follows (`step` 1) or precedes (-1) a question that is known is the one that did so before. */
function followNeighbours(matching: Matching, step: 1 | -1): void {
  const { before, now, beforeOf } = matching;
  for (let at = step === 1 ? 1 : now.length - 2; at >= 0 && at < now.length; at += step) {
    const [one, neighbour] = [now[at], now[at - step]];
    let old = beforeOf[at - step] ?? null;
    if (!one || old === null || !isOpenNow(matching, at) || neighbour?.file !== one.file) continue;
    const { file } = before[old] ?? {};
    do old += step;
    while (before[old]?.retired && before[old]?.file === file);
    const candidate = before[old];
    if (candidate?.file !== file || candidate === undefined || !isOpenBefore(matching, old)) continue;
    if (contentOf(candidate) === contentOf(one)) pair(matching, old, at);
  }
}
