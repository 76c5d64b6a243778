import type { Unit } from "../units/unit";
import type { Mark } from "./mark";

/** `A) …`, `(b) …`, `C. …` */
const LETTER = /^[(（]?([A-Za-z])[.)、）]\s+(?=\S)(.*)$/su;

/** Least headings that letters count. */
const LEAST = 3;

type Lettered = { readonly at: number; readonly written: string; readonly value: number; readonly title: string };

/** Letters count headings of one level where they run on from the first of the alphabet. */
export function countLetters(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const runs: Lettered[][] = [];
  const open = new Map<number, Lettered[]>();
  for (const [at, { type, depth }] of units.entries()) {
    if (type !== "heading") continue;
    for (const deeper of [...open.keys()]) if (deeper > depth) open.delete(deeper);
    const lettered = marks[at]?.ordinal ? null : letteredAt(at, marks[at]);
    const run = open.get(depth);
    if (lettered && run && run.length + 1 === lettered.value) run.push(lettered);
    else if (lettered?.value === 1) {
      const begun = [lettered];
      runs.push(begun);
      open.set(depth, begun);
    } else open.delete(depth);
  }
  const counted = new Map(
    runs.filter(({ length }) => length >= LEAST).flatMap((run) => run.map((one) => [one.at, one])),
  );
  if (counted.size === 0) return marks;
  return marks.map((mark, at): Mark => {
    const one = counted.get(at);
    if (!one) return mark;
    const ordinal = { kind: "letter", value: one.value, prefix: "", written: one.written, bracketed: false } as const;
    return { ...mark, ordinal, title: one.title, labelled: one.title };
  });
}

function letteredAt(at: number, mark: Mark | undefined): Lettered | null {
  const [, written, title = ""] = LETTER.exec(mark?.title ?? "") ?? [];
  if (written === undefined || mark?.label) return null;
  return { at, written, value: written.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1, title: title.trim() };
}
