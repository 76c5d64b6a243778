import type { Unit } from "../units/unit";
import type { Document } from "./candidate";
import { EVEN } from "./complete";
import type { Weighed } from "./weighed";

/** Least sections whose lists are called questions and accepted, and share of all items from the first of them on. */
const SECTIONS = { called: 3, share: 0.5 } as const;

/**
 * A document of nothing but headings and bulleted lists, one below each: where most lists are of questions and several
 * headings say so, the lists after the first of them are, too.
 */
export function completeSections(family: readonly Weighed[], signature: string, { units }: Document): Weighed[] {
  if (!signature.startsWith("item1b") || !units.every(isOutlined)) return [...family];
  const lists = listsOf(family);
  const isAccepted = (list: readonly Weighed[]) => list.filter(({ score }) => score > EVEN).length > list.length / 2;
  const first = lists.findIndex(isAccepted);
  const after = first < 0 ? [] : lists.slice(first);
  const accepted = after.filter(isAccepted);
  const called = accepted.filter((list) => list.every(({ evidence }) => evidence.called));
  if (called.length < SECTIONS.called || accepted.flat().length < SECTIONS.share * after.flat().length)
    return [...family];
  const asked = new Set(after.flat());
  return family.map((one) =>
    asked.has(one) && one.score <= EVEN && !one.evidence.frame ? { ...one, score: 0.3 } : one,
  );
}

function listsOf(family: readonly Weighed[]): Weighed[][] {
  const lists = new Map<Weighed["series"], Weighed[]>();
  for (const one of family) {
    const list = lists.get(one.series);
    if (list) list.push(one);
    else lists.set(one.series, [one]);
  }
  return [...lists.values()];
}

/** Whether a unit is a heading, or stands in a list. */
const isOutlined = ({ type, path, text }: Unit): boolean =>
  type === "heading" || type === "rule" || text === "" || path.some(({ type: around }) => around === "item");
