import type { Document } from "./candidate";
import type { Outline } from "./outline";
import type { Series } from "./score";
import type { Weighed } from "./weighed";
import { isWholeList } from "./whole-list";

/** Even odds, and a little more: sums of weights are never quite 0. */
export const EVEN = 0.01;

/** Share of a run that is accepted above which all of it is, wherever its numbers begin again. */
const NEARLY_ALL = 0.75;
/** The same where the run is the whole document. */
const WHOLE = 0.4;

/** Numbers that run on are all of questions, or none is. Where they begin again, others may follow. */
export function completeRun(run: readonly Weighed[], { features }: Series, units: Document["units"]): Weighed[] {
  if (features.numbered < 1 || features.runs < 0.8) return [...run];
  const least = leastShare(run, features, units);
  const parts = shareOf(run) >= NEARLY_ALL ? [run] : partsOf(run);
  return parts.flatMap((part) => {
    const complete = part.length >= 4 && shareOf(part) >= (part.length >= 5 ? least : 0.6);
    return part.map((one) => (complete && one.score <= EVEN && !one.evidence.frame ? { ...one, score: 0.3 } : one));
  });
}

/** The share of a part that is accepted from which all of it is. */
function leastShare(run: readonly Weighed[], { bodies }: Series["features"], units: Document["units"]): number {
  if (isLong(run)) return LONG.share;
  if (bodies <= 0.35) return 0.35;
  return isWholeList(run, units) ? WHOLE : 0.6;
}

/** Numbers that run on this far count questions rather than steps or sections, though fewer of them ask. */
const LONG = { least: 10, share: 0.25 } as const;

const isLong = (run: readonly Weighed[]): boolean =>
  run.length >= LONG.least && run.some(({ candidate }) => (candidate.mark.ordinal?.value ?? 0) >= LONG.least);

const shareOf = (some: readonly Weighed[]) => some.filter(({ score }) => score > 0).length / some.length;

function partsOf(run: readonly Weighed[]): Weighed[][] {
  const parts: Weighed[][] = [];
  for (const one of run) {
    const part = parts.at(-1);
    if (part && one.candidate.mark.ordinal?.value !== 1) part.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** Least cards that make a set. */
const SET = 4;

/** Share of cards that are accepted above which all of them are. */
const CARDS = 0.4;

/** Cards that fold away what they hold are alike: questions all of them in a section, or none. */
export function completeCards(run: readonly Weighed[], { signature, features }: Series, { above }: Outline): Weighed[] {
  const cards =
    signature.startsWith("summary") && run.length >= SET && features.bodies === 1 && features.distinct === 1;
  if (!cards || shareOf(run) < CARDS) return [...run];
  const sectionOf = ({ candidate }: Weighed) => above[candidate.unit]?.at(-1);
  const sections = new Map<number | undefined, Weighed[]>();
  for (const one of run) {
    const beside = sections.get(sectionOf(one));
    if (beside) beside.push(one);
    else sections.set(sectionOf(one), [one]);
  }
  const bare = new Set([...sections].flatMap(([at, beside]) => (isSet(beside) ? [] : [at])));
  return run.map((one) =>
    one.score <= EVEN && !one.evidence.frame && !bare.has(sectionOf(one)) ? { ...one, score: 0.3 } : one,
  );
}

/** Whether the cards of a section are too few to tell, or enough of them are accepted. */
const isSet = (beside: readonly Weighed[]): boolean => beside.length < SET || shareOf(beside) >= CARDS;

/** Least numbered lists of a document, share of their items that are accepted, and score of those that are not. */
const FAMILY = { lists: 3, share: 0.8, score: -1 } as const;

/** Where questions are announced and nearly all numbered lists are of questions, so are those that only name topics. */
export function completeFamily(family: readonly Weighed[], signature: string): Weighed[] {
  const lists = new Set(family.map(({ series }) => series)).size;
  if (!/^item1o/.test(signature) || lists < FAMILY.lists || shareOf(family) < FAMILY.share) return [...family];
  return family.map((one) =>
    one.score <= EVEN && one.score > FAMILY.score && one.evidence.announced === 1 && !one.evidence.led
      ? { ...one, score: 0.3 }
      : one,
  );
}

/** A list is of questions or it is not: what most of its items are, the others are too. */
export function completeLists(weighed: readonly Weighed[], { units }: Document): Weighed[] {
  const lists = new Map<number, Weighed[]>();
  for (const one of weighed) {
    const unit = units[one.candidate.unit];
    const list = one.candidate.signature.startsWith("lines|") ? -(unit?.block ?? 0) : unit?.opens?.list;
    if (list === undefined || /^(?:h\d|under)/.test(one.candidate.signature)) continue;
    const items = lists.get(list);
    if (items) items.push(one);
    else lists.set(list, [one]);
  }
  const settled = new Map<Weighed, number>();
  for (const items of lists.values()) {
    const asking = items.filter(({ score }) => score > 0);
    const accepted = asking.length / items.length;
    // `Q:` and what its card says besides are no list of alike.
    const labelled = asking.every(({ candidate }) => candidate.mark.label?.role === "question");
    for (const one of items) {
      if (accepted >= 0.5 && !labelled && one.score <= EVEN && !one.evidence.frame) settled.set(one, 0.3);
      if (accepted < 0.35 && items.length >= 3 && one.score > 0 && one.candidate.mark.label === null)
        settled.set(one, -0.3);
    }
  }
  return weighed.map((one) => ({ ...one, score: settled.get(one) ?? one.score }));
}
