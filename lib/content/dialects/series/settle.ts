import { announces } from "../marks/words";
import type { Weighed } from "./weighed";

export type Settled = { readonly dropped: ReadonlySet<Weighed>; readonly cut: ReadonlyMap<Weighed, Weighed> };

/** Decides every pair of series that stand in each other, and names the losers. */
export function settle(children: ReadonlyMap<Weighed, readonly Weighed[]>, accepted: readonly Weighed[]): Settled {
  const votes = new Map<string, number[]>();
  const keyOf = (outer: Weighed, inner: Weighed) => `${outer.candidate.signature} > ${inner.candidate.signature}`;
  for (const [outer, inner] of children) {
    const first = inner[0];
    if (!first) continue;
    const cast = votes.get(keyOf(outer, first));
    if (cast) cast.push(voteForInner(outer, inner, false));
    else votes.set(keyOf(outer, first), [voteForInner(outer, inner, false)]);
  }
  const alike = new Map<string, number>();
  for (const { candidate } of accepted) alike.set(candidate.signature, (alike.get(candidate.signature) ?? 0) + 1);
  const dropped = new Set<Weighed>();
  const cut = new Map<Weighed, Weighed>();
  for (const [outer, inner] of children) {
    const first = inner[0];
    const pair = first && votes.get(keyOf(outer, first));
    if (!pair) continue;
    if (
      outer.candidate.rank > 6 &&
      inner.length >= 4 &&
      pair.length <= 0.25 * (alike.get(outer.candidate.signature) ?? 0) &&
      first.score >= outer.score - 1.5
    ) {
      // The last line of one list stands above all of the next: it is no section of it.
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    const asking = asksOf(inner);
    const bare = inner.filter(({ evidence }) => evidence.body === 0).length / inner.length;
    const lines = /^(?:plain|line|strong)/.test(first.candidate.signature) && inner.length >= 4;
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
      asking >= 0.75
    ) {
      // A list of questions that happens to stand below another question's answer.
      cut.set(outer, { ...outer, evidence: { ...outer.evidence, end: first.candidate.unit } });
      continue;
    }
    if (
      inner.length >= 3 &&
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
    if (0.35 * median(pair) + 0.65 * voteForInner(outer, inner, rare) > 0) dropped.add(outer);
    else for (const one of inner) dropped.add(one);
  }
  return { dropped, cut };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What it counts that most lines marked like the outer one hold words, not questions: so does this one. */
const REGULAR = 3;

const asksOf = (some: readonly Weighed[]) => some.reduce((sum, { candidate }) => sum + candidate.asks, 0) / some.length;

/** Above 0 when the lines inside are the questions and the line around them a section. */
function voteForInner(outer: Weighed, inner: readonly Weighed[], rare: boolean): number {
  const first = inner[0];
  if (!first) return -1;
  const between = first.candidate.unit - outer.candidate.unit - 1;
  const mean = inner.reduce((sum, { score }) => sum + score, 0) / inner.length;
  const lists = inner.filter(({ evidence }) => evidence.lists).length / inner.length;
  const shown = inner.filter(({ evidence }) => evidence.options || evidence.answer).length / inner.length;
  // A label without words of its own, right above a list of questions, names the list.
  const names =
    outer.candidate.title === "" && outer.candidate.mark.ordinal === null && between === 0 && inner.length > 1;
  const calls = between === 0 && inner.length >= 4 && asksOf(inner) >= 0.75 && outer.candidate.asks < 0.9;
  const announcing = announces(outer.candidate.title) && outer.candidate.asks < 0.4 && asksOf(inner) >= 0.75;
  // `Question:` alone, below a heading that asks, opens what is asked about.
  const opens = inner.length === 1 && first.candidate.title === "" && outer.candidate.asks >= 0.75;
  if (opens && first.candidate.mark.label?.role === "question") return -1;
  const labelled = first.candidate.mark.label?.role === "question" ? 3 : 0;
  return (
    (between === 0 ? 1.5 : between > 4 ? -1 : 0) +
    0.6 * (mean - outer.score) +
    (inner.length > 1 ? 0.5 : -0.5) +
    (inner.length > 2 && outer.series.members.length === 1 ? 1.5 : 0) +
    2 * shown +
    4 * lists +
    labelled -
    (announcing ? -2 : rare && !calls ? REGULAR : 0) -
    (outer.candidate.asks >= 0.9 ? 2 : outer.candidate.asks >= 0.75 ? 1 : 0) -
    (names ? -4 : outer.candidate.mark.label?.role === "question" && outer.series.members.length > 1 ? 5 : 0) -
    (outer.candidate.mark.ordinal && !first.candidate.mark.ordinal && inner.length === 1 ? 1.5 : 0) -
    (outer.candidate.signature.startsWith("item") && outer.candidate.asks >= 0.6 ? 3 : 0)
  );
}
