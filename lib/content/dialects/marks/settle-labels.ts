import type { Unit } from "../units/unit";
import { likeness } from "./likeness";
import type { Mark } from "./mark";

/** Times a word must stand before a colon to be taken for a label when nothing else says so. */
const HABIT = 3;

/** Labels that no words explain count only when they repeat; otherwise they are the beginning of a title. */
export function settleLabels(marks: readonly Mark[], units: readonly Unit[]): Mark[] {
  const counts = new Map<string, number>();
  for (const { label } of marks) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const codes = areCodes(marks);
  return marks.map((mark, index) => {
    if (!mark.label) return mark;
    if (codes && mark.label.name === "a" && mark.label.ordinal !== null)
      return { ...mark, label: null, title: mark.labelled, asks: likeness(mark.labelled) };
    // The last word of a sentence that begins on the line above labels nothing.
    const before = units[index - 1];
    if (mark.label.alone && /^\p{Ll}[^.]*\.$/u.test(mark.labelled) && before?.block === units[index]?.block)
      return { ...mark, label: null, title: mark.labelled };
    if (mark.label.role !== null && !isTitleInDisguise(mark, units[index], counts)) return mark;
    const repeats = units[index]?.type !== "heading" && (counts.get(mark.label.name) ?? 0) >= HABIT;
    if (mark.label.role === null && repeats) return mark;
    // `Why n-1 …`: what stands once before a number counts nothing.
    const counted = units[index]?.type === "heading" || (counts.get(mark.label.name) ?? 0) > 1;
    const ordinal = counted || mark.ordinal !== mark.label.ordinal ? mark.ordinal : null;
    return { ...mark, ordinal, label: null, title: mark.labelled, asks: likeness(mark.labelled) };
  });
}

/** Share of those counted with an A that ask, above which it names the paper that they stand in. */
const CODES = 0.6;

/** `A1 What is a lock?`, `A2 Which …`: what asks is no answer, where nothing is counted with a Q. */
function areCodes(marks: readonly Mark[]): boolean {
  const counted = marks.filter(({ label }) => label?.name === "a" && label.ordinal !== null);
  const asks = counted.filter((mark) => mark.asks >= 0.75).length;
  return counted.length > 0 && asks >= CODES * counted.length && !marks.some(({ label }) => label?.name === "q");
}

/** `## Company interview questions:` names a section, `Data problem:` a thing; neither is a label that says a question follows. */
function isTitleInDisguise({ label }: Mark, unit: Unit | undefined, counts: ReadonlyMap<string, number>): boolean {
  // Many words that end like a label's and stand there once are a sentence: `垄断利润的真正来源是：`.
  if (label !== null && !label.alone && label.ordinal === null && /^\p{Script=Han}{7,}$/u.test(label.name))
    return (counts.get(label.name) ?? 0) < 2;
  if (label?.role !== "question" || label.ordinal !== null) return false;
  const known = /^(?:\p{Script=Han}{1,3}|题目描述|问题描述|q|question|problem|interviewer)$/u.test(label.name);
  return !known && (counts.get(label.name) ?? 0) < 2 && unit !== undefined;
}
