import type { Document } from "./candidate";
import { isAmongThem, isAnotherList } from "./another-list";
import { areAnsweredApart } from "./answered-apart";
import { areAskedBesides } from "./asked-besides";
import { amongBare } from "./bare-headings";
import { firstWordsOf } from "./first-words";
import { areItsCounted, areItsTasks } from "./its-parts";
import { endsPrompt } from "./nest";
import { followingIn } from "./follows";
import { areQuotedAside } from "./quoted-aside";
import { goesPast, goingOn, isNextList } from "./next-list";
import { areItsWords, asksOf, voteForInner } from "./vote";
import type { Weighed } from "./weighed";

export type Settled = { readonly dropped: ReadonlySet<Weighed>; readonly cut: ReadonlyMap<Weighed, Weighed> };

/** Decides every pair of series that stand in each other, and names the losers. */
export function settle(
  children: ReadonlyMap<Weighed, readonly Weighed[]>,
  accepted: readonly Weighed[],
  document: Document,
): Settled {
  const votes = new Map<string, number[]>();
  const keyOf = (outer: Weighed, inner: Weighed) => `${outer.candidate.signature} > ${inner.candidate.signature}`;
  for (const [outer, inner] of children) {
    const first = inner[0];
    if (!first) continue;
    const cast = votes.get(keyOf(outer, first));
    if (cast) cast.push(voteForInner(outer, inner, false, document));
    else votes.set(keyOf(outer, first), [voteForInner(outer, inner, false, document)]);
  }
  const alike = new Map<string, number>();
  for (const { candidate } of accepted) alike.set(candidate.signature, (alike.get(candidate.signature) ?? 0) + 1);
  const dropped = new Set<Weighed>();
  const cut = new Map<Weighed, Weighed>();
  for (const [outer, inner] of children) {
    const first = inner[0];
    const pair = first && votes.get(keyOf(outer, first));
    if (!pair) continue;
    const next = goingOn(outer, inner);
    if (next) {
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: next.candidate.unit } });
      continue;
    }
    const words =
      inner.length === 1 && endsPrompt(outer, first, document) ? inner : firstWordsOf(outer, inner, document);
    if (words.length > 0) {
      for (const one of words) dropped.add(one);
      continue;
    }
    const following = followingIn(outer, inner, document);
    if (following) {
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: following.candidate.unit } });
      continue;
    }
    if (
      outer.candidate.rank > 6 &&
      inner.length >= 4 &&
      pair.length <= 0.25 * (alike.get(outer.candidate.signature) ?? 0) &&
      first.score >= outer.score - (outer.series.members.at(-1) === outer.candidate ? BEGUN : 1.5)
    ) {
      // The last line of one list stands above all of the next: it is no section of it.
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    if (areAnsweredApart(outer, inner, document)) {
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    if (areQuotedAside(outer, inner, pair.length, document)) {
      for (const one of inner) dropped.add(one);
      continue;
    }
    if (areItsCounted(outer, inner) || areItsTasks(outer, inner)) {
      dropped.add(outer);
      continue;
    }
    const among = amongBare(outer, inner);
    if (among === "section") {
      dropped.add(outer);
      continue;
    }
    if (
      among === "question" ||
      isAmongThem(outer, inner) ||
      isAnotherList(outer, inner) ||
      areAskedBesides(outer, inner, document) ||
      isNextList(outer, inner, document) ||
      goesPast(outer, first)
    ) {
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    const asking = asksOf(inner);
    const bare = inner.filter(({ evidence }) => evidence.body === 0).length / inner.length;
    const unmarked = first.candidate.signature.startsWith("lines|");
    const named = unmarked && isNamed(first.candidate.unit, document);
    const lines = /^(?:plain|line|strong)/.test(first.candidate.signature) && inner.length >= (unmarked ? 3 : 4);
    // A list without marks was found by how many of its lines ask.
    const apart = unmarked && first.candidate.unit - outer.candidate.unit > ANSWER;
    // An empty answer label above the list: the question before it was left open.
    const near = first.candidate.unit - outer.candidate.unit <= 3 && outer.evidence.answer;
    const items =
      near &&
      /^item1/.test(first.candidate.signature) &&
      !outer.candidate.signature.startsWith("item") &&
      inner.length >= 6;
    if (
      (lines || (items && (outer.candidate.asks >= 0.4 || outer.candidate.mark.label))) &&
      bare >= 0.7 &&
      asking >= (named ? 0.5 : apart ? 0.6 : 0.75) &&
      !areItsWords(outer, inner, 1)
    ) {
      // A list of questions that happens to stand below another question's answer.
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    const many = first.series.members.length >= MANY * outer.series.members.length;
    if (
      (inner.length >= 3 || many) &&
      asking >= 0.75 &&
      outer.candidate.asks >= 0.75 &&
      outer.candidate.rank < 7 &&
      first.candidate.rank < 7 &&
      first.candidate.unit > outer.candidate.unit + 1
    ) {
      // Questions at two levels of headings, each with an answer of its own.
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    const equals = alike.get(outer.candidate.signature) ?? 0;
    const rare = equals >= 5 && pair.length <= 0.5 * equals;
    if (0.35 * median(pair) + 0.65 * voteForInner(outer, inner, rare, document) > 0) dropped.add(outer);
    else for (const one of inner) dropped.add(one);
  }
  return { dropped, cut };
}

/** How far below the last line of a list the first of the next may be, where that begins to count anew. */
const BEGUN = 2.5;

/** Whether the line above, of the same paragraph, says what the list is about. */
const isNamed = (first: number, { units }: Document): boolean =>
  units[first - 1]?.block === units[first]?.block && /[:：]$/.test(units[first - 1]?.text ?? "");

/** Units below a question that are an answer rather than the rest of what it says. */
const ANSWER = 4;

/** How many times as many lines of one mark than of another make that one the rule, and the other an exception. */
const MANY = 4;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
