import type { Document } from "./candidate";
import { EVEN } from "./complete";
import type { Outline } from "./outline";
import type { Weighed } from "./weighed";

/**
 * Least lists below headings that stand beside each other, share of them that is accepted, how familiar the words of
 * another must be in the mean, and how far below even odds it may be.
 */
const BESIDE = { lists: 4, accepted: 0.6, sounds: 0, below: 1.6 } as const;

/** Share of the items of a list that are accepted, so that it is. */
const MOST = 0.5;

/** Enough for items that do not ask. */
const SURE = 0.3;

/**
 * A document that announces questions lists them below headings that stand beside each other: companies, days, rounds.
 * Where most of these lists are accepted, those of familiar words are, too.
 */
export function completeBeside(weighed: readonly Weighed[], { units }: Document, { above }: Outline): Weighed[] {
  const groups = new Map<string, Map<number, Weighed[]>>();
  for (const one of weighed) {
    const { unit, signature } = one.candidate;
    const list = units[unit]?.opens?.list;
    const around = above[unit] ?? [];
    const heading = around.at(-1);
    if (list === undefined || heading === undefined || !/^item1/.test(signature) || one.evidence.announced < 1)
      continue;
    const key = `${units[heading]?.depth ?? 0} below ${around.at(-2) ?? "none"}`;
    const lists = groups.get(key) ?? new Map<number, Weighed[]>();
    const items = lists.get(list);
    if (items) items.push(one);
    else lists.set(list, [one]);
    groups.set(key, lists);
  }
  const raised = new Set<Weighed>();
  for (const lists of groups.values()) {
    const all = [...lists.values()];
    const accepted = all.filter(isAccepted).length;
    if (all.length < BESIDE.lists || accepted < BESIDE.accepted * all.length) continue;
    for (const list of all) if (!isAccepted(list) && isFamiliar(list)) for (const one of list) raised.add(one);
  }
  return weighed.map((one) =>
    raised.has(one) && one.score <= EVEN && one.score > EVEN - BESIDE.below && !one.evidence.frame
      ? { ...one, score: SURE }
      : one,
  );
}

const isAccepted = (list: readonly Weighed[]): boolean =>
  list.filter(({ score }) => score > EVEN).length >= MOST * list.length;

/** Whether the words of a list to which no prose leads are those of questions. */
const isFamiliar = (list: readonly Weighed[]): boolean =>
  list.every(({ evidence }) => !evidence.led) &&
  list.reduce((sum, { candidate }) => sum + candidate.sounds, 0) > BESIDE.sounds * list.length;
