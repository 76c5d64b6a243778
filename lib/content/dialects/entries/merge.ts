import { foldTitle } from "../marks/fold-title";
import { pairsOf, shareOf } from "../marks/letter-pairs";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";
import { pairNumbered } from "./merge-numbered";

/** A question with every place where it stands: listed first, answered further below. */
export type Merged = { readonly entry: Entry; readonly listed: readonly Entry[] };

/**
 * A question listed without an answer and answered under the same words elsewhere is one question. Titles that repeat
 * with answers of their own are different questions.
 */
export function mergeListed(
  entries: readonly Entry[],
  document: Document,
  aligned: ReadonlyMap<number, number>,
): Merged[] {
  const byTitle = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = foldTitle(entry.title);
    if (key.length < 2) continue;
    const group = byTitle.get(key);
    if (group) group.push(entry);
    else byTitle.set(key, [entry]);
  }
  const partner = new Map<Entry, Entry>();
  for (const group of byTitle.values()) pairUp(group, document, partner);
  pairAligned(entries, document, aligned, partner);
  pairNumbered(entries, (entry) => isListed(entry, document), partner);
  pairSimilar(entries, document, partner);
  const listedBy = new Map<Entry, Entry[]>();
  for (const [listed, answered] of partner) listedBy.set(answered, [...(listedBy.get(answered) ?? []), listed]);
  const merged = entries.flatMap((entry) => (partner.has(entry) ? [] : [{ entry, listed: listedBy.get(entry) ?? [] }]));
  return merged.toSorted((a, b) => firstPlace(a) - firstPlace(b));
}

const firstPlace = ({ entry, listed }: Merged) => Math.min(entry.span.start, ...listed.map(({ span }) => span.start));

const isListed = (entry: Entry, { units }: Document): boolean =>
  entry.options.length === 0 &&
  entry.below === null &&
  units
    .slice(entry.titleTo + 1, entry.span.end)
    .every(({ type, text }) => type !== "code" && text.length < (entry.answered ? 1 : 40));

function pairUp(group: readonly Entry[], document: Document, partner: Map<Entry, Entry>): void {
  const listed = group.filter((entry) => isListed(entry, document));
  const full = group.filter((entry) => !isListed(entry, document));
  if (listed.length === 0 || full.length === 0) {
    const [first, second] = listed;
    // Announced twice and answered nowhere: once in a list, once as a heading.
    if (
      listed.length === 2 &&
      first &&
      second &&
      first.span.weighed.candidate.signature !== second.span.weighed.candidate.signature
    )
      partner.set(first, second);
    return;
  }
  if (listed.length > full.length && full.length > 1) return;
  for (const [index, entry] of listed.entries()) {
    const target = full[Math.min(index, full.length - 1)];
    if (target && target.span.weighed.candidate.signature !== entry.span.weighed.candidate.signature)
      partner.set(entry, target);
  }
}

/** A list whose titles come again below, in its order: its words and those below may differ. */
function pairAligned(
  entries: readonly Entry[],
  document: Document,
  aligned: ReadonlyMap<number, number>,
  partner: Map<Entry, Entry>,
): void {
  const byStart = new Map(entries.map((entry) => [entry.span.start, entry]));
  for (const entry of entries) {
    const target = byStart.get(aligned.get(entry.span.start) ?? -1);
    if (target && !partner.has(entry) && !partner.has(target) && isListed(entry, document)) partner.set(entry, target);
  }
}

/** Pairs that are compared at most: this only mends what exact words left over. */
const MAX_PAIRS = 250_000;

/** The list's words and the heading's may differ a little. Counted only where the lists mostly pair up exactly. */
function pairSimilar(entries: readonly Entry[], document: Document, partner: Map<Entry, Entry>): void {
  const exact = partner.size;
  if (exact < 2) return;
  const targets = new Set(partner.values());
  const seriesOfListed = new Set([...partner.keys()].map(({ span }) => span.weighed.candidate.signature));
  const left = entries.filter(
    (entry) =>
      !partner.has(entry) && isListed(entry, document) && seriesOfListed.has(entry.span.weighed.candidate.signature),
  );
  const open = entries.filter(
    (entry) => !targets.has(entry) && !partner.has(entry) && !left.includes(entry) && entry.answered,
  );
  if (left.length * open.length > MAX_PAIRS) return;
  const paired = new Set<Entry>();
  for (const entry of left) {
    const ranked = open
      .filter((target) => !paired.has(target))
      .map((target) => ({ target, score: shareOf(pairsOf(foldTitle(entry.title)), pairsOf(foldTitle(target.title))) }))
      .toSorted((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best && best.score >= 0.72 && best.score - (second?.score ?? 0) > 0.1) {
      partner.set(entry, best.target);
      paired.add(best.target);
    }
  }
}
