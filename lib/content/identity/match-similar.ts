import { indexCandidates } from "./candidates";
import {
  alikeness,
  compare,
  isClear,
  isDoubtful,
  isNoteworthy,
  standsOut,
  strength,
  suffices,
  type Judged,
  type Position,
  type Resemblance,
} from "./evidence";
import { groupBy } from "./group";
import { findHomes, findSurroundings, isOpenBefore, isOpenNow, pair, type Matching } from "./matching";
import { bestRivals } from "./rivals";
import type { Titles } from "./titles";

/** A question of the documents that may be one of these of the lock, or none. Indices. */
export type Doubt = { readonly now: number; readonly before: readonly number[] };

/**
 * Pairs what was edited. Two are one question when each resembles the other enough, and clearly more than anything
 * else that it could be. Every pair that is found tells more about its neighbours, so it goes on until none is found.
 */
export function matchSimilar(matching: Matching, titles: Titles): readonly Doubt[] {
  const { before, now } = matching;
  if (!before.some((_, index) => isOpenBefore(matching, index))) return [];
  const candidates = indexCandidates(matching, titles);
  const resemblances = now.flatMap((is, index): readonly Resemblance[] => {
    if (!isOpenNow(matching, index)) return [];
    return [...candidates(is)].flatMap((old) => {
      const was = before[old];
      return was ? [compare(old, index, was, is, titles)].filter(isNoteworthy) : [];
    });
  });
  let open = judge(resemblances);
  while (pairTheClear(matching, open)) open = open.filter((one) => isOpenNow(matching, one.now));
  return findDoubts(matching, open);
}

const BY_NOW = { groupOf: (one: Resemblance) => one.now, keyOf: (one: Resemblance) => one.content };
const BY_BEFORE = { groupOf: (one: Resemblance) => one.before, keyOf: (one: Resemblance) => one.now };

/** Says of each which bodies tell something, all that resembles either of the two being known. */
function judge(resemblances: readonly Resemblance[]): readonly Judged[] {
  const most = new Map<Resemblance, number>();
  for (const { groupOf, keyOf } of [BY_NOW, BY_BEFORE]) {
    for (const group of groupBy(resemblances, groupOf).values()) {
      const rivalOf = bestRivals(group, keyOf, ({ body }) => body);
      for (const one of group) most.set(one, Math.max(most.get(one) ?? 0, rivalOf(one)));
    }
  }
  return resemblances.map((one) => ({ ...one, solid: one.substantial && standsOut(one.body, most.get(one) ?? 0) }));
}

function positionsIn(matching: Matching): (one: Resemblance) => Position {
  const { before, now } = matching;
  const [isHome, neighbours] = [findHomes(matching), findSurroundings(matching)];
  return (one) => ({
    home: isHome(before[one.before]?.file ?? "", now[one.now]?.file ?? ""),
    neighbours: neighbours(one.before, one.now),
  });
}

type Weighed = Judged & {
  readonly alikeness: number;
  readonly strength: number;
  readonly suffices: boolean;
  /** By another question, which it is. */
  readonly taken: boolean;
};

/** Pairs those that are clear as things stand, the most alike first. Whether there were any. */
function pairTheClear(matching: Matching, open: readonly Judged[]): boolean {
  const positionOf = positionsIn(matching);
  const weighed = open.map((one): Weighed => {
    const position = positionOf(one);
    const taken = !isOpenBefore(matching, one.before);
    const enough = !taken && suffices(one, position);
    return { ...one, alikeness: alikeness(one), strength: strength(one, position), suffices: enough, taken };
  });
  const unclear = new Set<Weighed>();
  for (const { groupOf, keyOf } of [BY_NOW, BY_BEFORE]) {
    for (const group of groupBy(weighed, groupOf).values()) {
      const free = group.filter((one) => !one.taken);
      const freeRival = bestRivals(free, keyOf, (one) => one.strength);
      const takenRival = bestRivals(group, keyOf, (one) => (one.taken ? one.alikeness : 0));
      for (const one of free) {
        const clear = isClear(one.strength, freeRival(one), false) && isClear(one.alikeness, takenRival(one), true);
        if (!clear) unclear.add(one);
      }
    }
  }
  const clear = weighed.filter((one) => one.suffices && !unclear.has(one));
  for (const one of clear.toSorted((one, other) => other.strength - one.strength)) {
    if (isOpenBefore(matching, one.before) && isOpenNow(matching, one.now)) pair(matching, one.before, one.now);
  }
  return clear.length > 0;
}

/** What is left in doubt. Only questions that have just vanished are worth asking for: nothing hangs on the retired. */
function findDoubts(matching: Matching, open: readonly Judged[]): readonly Doubt[] {
  const positionOf = positionsIn(matching);
  const doubtful = open.filter(
    (one) =>
      isOpenNow(matching, one.now) &&
      isOpenBefore(matching, one.before) &&
      matching.before[one.before]?.retired === false &&
      isDoubtful(one, positionOf(one)),
  );
  return Array.from(
    groupBy(doubtful, (one) => one.now),
    ([now, group]) => ({ now, before: group.map((one) => one.before) }),
  );
}
