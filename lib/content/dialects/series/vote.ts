import { announces } from "../marks/words";
import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** What it counts that most lines marked like the outer one hold words, not questions: so does this one. */
const REGULAR = 3;

/** What it counts against lines that ask nothing that the heading above them asks. */
const STEPS = 3;

/** How much some lines sound like questions, on the whole. */
export const asksOf = (some: readonly Weighed[]) =>
  some.reduce((sum, { candidate }) => sum + candidate.asks, 0) / some.length;

/** Above 0 when the lines inside are the questions and the line around them a section. */
export function voteForInner(outer: Weighed, inner: readonly Weighed[], rare: boolean, document: Document): number {
  const { units } = document;
  const first = inner[0];
  if (!first) return -1;
  const between = units
    .slice(outer.candidate.unit + 1, first.candidate.unit)
    .filter(({ text, type }) => text !== "" && type !== "rule" && type !== "tag").length;
  const mean = inner.reduce((sum, { score }) => sum + score, 0) / inner.length;
  const lists = inner.filter(({ evidence }) => evidence.lists).length / inner.length;
  const shown = inner.filter(({ evidence }) => evidence.options || evidence.answer).length / inner.length;
  // A label without words of its own, right above a list of questions, names the list.
  const names =
    outer.candidate.title === "" && outer.candidate.mark.ordinal === null && between === 0 && inner.length > 1;
  // An exercise of several that are to be chosen from is a section of them.
  const isExercise = outer.candidate.mark.label?.role === "question" && outer.candidate.title !== "";
  if (isExercise && inner.length > 1 && outer.candidate.asks < 0.75 && inner.every(({ evidence }) => evidence.options))
    return 3;
  if (areItsParts(outer, inner) || areCalledSo(outer, inner)) return 3;
  // What a line of a labelled question leads to is part of what it demands.
  if (isExercise && inner.every(({ evidence, candidate }) => evidence.led && candidate.mark.label === null)) return -1;
  const near = between === 0 || (between === 1 && outer.candidate.asks < 0.4);
  // Where headings of its level ask, one that does not, right above two that do, is a section of theirs.
  const parts =
    between === 0 &&
    outer.candidate.asks < 0.25 &&
    outer.series.features.asks >= 0.6 &&
    !outer.evidence.listed &&
    (first.candidate.rank <= 6 || first.candidate.mark.ordinal?.kind === "roman");
  const calls = near && inner.length >= (parts ? 2 : 4) && asksOf(inner) >= 0.75 && outer.candidate.asks < 0.9;
  const announcing = announces(outer.candidate.title) && outer.candidate.asks < 0.4 && asksOf(inner) >= 0.75;
  // `Question:` alone, below a heading that asks, opens what is asked about.
  const opens = inner.length === 1 && first.candidate.title === "" && outer.candidate.asks >= 0.75;
  if (areItsWords(outer, inner, between) || labelsAnswer(outer, inner, between)) return -1;
  if (isAnsweredAbove(outer, first, document)) return -1;
  // `Example 2:` below a title of words says nothing itself.
  const isLabel = first.candidate.title === "" && first.candidate.mark.label?.role == null;
  if (isLabel && outer.candidate.title !== "" && outer.evidence.answer) return -1;
  if (opens && first.candidate.mark.label?.role === "question") return -1;
  const labelled = first.candidate.mark.label?.role === "question" ? 3 : 0;
  // What a heading asks is answered below it: steps and points ask nothing.
  const told = outer.candidate.rank <= 6 && outer.candidate.asks >= 0.75 && asksOf(inner) < 0.25 && shown + lists === 0;
  return (
    (told ? -STEPS : 0) +
    (between === 0 ? 1.5 : between > 4 ? -1 : 0) +
    0.6 * (mean - outer.score) +
    (inner.length > 1 ? 0.5 : -0.5) +
    (inner.length > 2 && outer.series.members.length === 1 ? 1.5 : 0) +
    2 * shown +
    4 * lists +
    labelled -
    (announcing ? -2 : rare && !calls ? REGULAR : 0) -
    (outer.candidate.asks >= 0.9 ? 2 : outer.candidate.asks >= 0.75 ? 1 : 0) -
    (names
      ? -4
      : outer.candidate.mark.label?.role === "question" && outer.series.members.length > 1 && !areParts(inner)
        ? 5
        : 0) -
    (outer.candidate.mark.ordinal && !first.candidate.mark.ordinal && inner.length === 1 ? 1.5 : 0) -
    (outer.candidate.signature.startsWith("item") && outer.candidate.asks >= 0.6 ? 3 : 0)
  );
}

/** Whether the words of a question stand below its number: one line, or, below a label that counts it, whatever is unmarked. */
export function areItsWords({ candidate }: Weighed, inner: readonly Weighed[], between: number): boolean {
  const { title, mark, rank } = candidate;
  if (title !== "" || !mark.ordinal || rank > 6) return false;
  if (inner.length === 1 && between === 0) return /^(?:plain|strong|lead)/.test(inner[0]?.candidate.signature ?? "");
  return mark.label?.role === "question" && inner.every((one) => /^(?:plain|lines)/.test(one.candidate.signature));
}

/** How far numbered headings ask, and what is labelled right below them, where that label is one of answers. */
const MISNAMED = { outer: 0.6, inner: 0.1 } as const;

/** `## 3. Where is the key?` above `Q: under the mat`: what asks is the question, whatever its author calls the answer. */
const labelsAnswer = (outer: Weighed, [first, ...others]: readonly Weighed[], between: number): boolean =>
  between === 0 &&
  others.length === 0 &&
  outer.candidate.rank <= 6 &&
  outer.candidate.mark.ordinal !== null &&
  first?.candidate.mark.label?.role === "question" &&
  first.candidate.title !== "" &&
  first.candidate.mark.ordinal === null &&
  outer.series.features.asks >= MISNAMED.outer &&
  first.series.features.asks <= MISNAMED.inner;

/** Whether headings with the label of a question count from 1: parts of an exercise are asked each by itself. */
const areParts = (inner: readonly Weighed[]): boolean =>
  inner.length > 1 &&
  inner.every(
    ({ candidate: { rank, mark } }, at) =>
      rank <= 6 && mark.label?.role === "question" && mark.ordinal?.value === at + 1,
  );

/** Whether below `Exercise 3`, which says nothing itself, lines with another label of a question count from 1. */
function areItsParts({ candidate: { title, mark } }: Weighed, inner: readonly Weighed[]): boolean {
  if (title !== "" || mark.label?.role !== "question") return false;
  const labelled = inner.filter(({ candidate }) => candidate.mark.label?.role === "question");
  return (
    labelled.length > 0.5 * inner.length &&
    labelled.length > 1 &&
    labelled.every(
      ({ candidate }, at) =>
        candidate.mark.label?.name !== mark.label?.name && candidate.mark.ordinal?.value === at + 1,
    )
  );
}

/** Whether a heading that hardly asks stands over `Question:` and what that introduces. */
const areCalledSo = ({ candidate }: Weighed, inner: readonly Weighed[]): boolean =>
  candidate.rank <= 6 &&
  candidate.asks < 0.75 &&
  candidate.mark.label === null &&
  inner.every((one) => one.evidence.introduced && one.candidate.asks >= 0.75);

/** Least headings with a heading of the answer below each, and share of them that have it, which make that a habit. */
const ANSWERED = { least: 4, share: 0.9 } as const;

/** Whether a heading of the answer stands between a section, as below all others of its level, and what asks in it: that follows up. */
const isAnsweredAbove = (outer: Weighed, first: Weighed, { units, marks }: Document): boolean =>
  outer.candidate.rank <= 6 &&
  first.candidate.rank > 6 &&
  first.candidate.mark.label?.role !== "question" &&
  !first.evidence.answer &&
  outer.series.members.length >= ANSWERED.least &&
  outer.series.features.answers >= ANSWERED.share &&
  units
    .slice(outer.candidate.unit + 1, first.candidate.unit)
    .some(({ type }, at) => type === "heading" && marks[outer.candidate.unit + 1 + at]?.label?.role === "answer");
