import type { Unit } from "../units/unit";
import type { Mark } from "./mark";

/** Sections of a document that begin so, from which that is its habit. */
const HABIT = 2;

/** How far what names a problem asks for its remedy. */
const POSED = 0.5;

/**
 * `## The port is taken` above `### Problem`, `### Cause` and `### Remedy`: the heading that names it is asked about, and
 * the label opens the first of its parts. A label above nothing but its answer is the question itself.
 */
export function labelProblems(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const found = new Map<number, number>();
  let above = -1;
  for (const [at, unit] of units.entries()) {
    if (unit.type !== "heading") continue;
    if (opensProblem(at, above, marks, units)) found.set(above, at);
    above = at;
  }
  if (found.size < HABIT) return marks;
  const labels = new Set(found.values());
  return marks.map((mark, at): Mark => {
    const name = marks[found.get(at) ?? -1]?.label?.name;
    const label = name === undefined ? null : ({ name, role: "question", ordinal: null, alone: false } as const);
    if (label) return { ...mark, label, asks: Math.max(mark.asks, POSED) };
    return labels.has(at) ? { ...mark, label: null, title: mark.labelled } : mark;
  });
}

/** Whether a heading says nothing but that a problem follows, right below one that names it, with parts beside it that are no answers. */
function opensProblem(at: number, above: number, marks: readonly Mark[], units: readonly Unit[]): boolean {
  const [depth, outer] = [units[at]?.depth ?? 0, units[above]?.depth ?? 6];
  const [label, named] = [marks[at]?.label, marks[above]];
  if (label?.role !== "question" || !label.alone || label.ordinal || outer >= depth) return false;
  if (!named || named.title === "" || named.label || named.ordinal) return false;
  const beside: Mark[] = [];
  for (let next = at + 1; next < units.length; next += 1) {
    const [unit, mark] = [units[next], marks[next]];
    if (unit?.type !== "heading" || !mark) continue;
    if (unit.depth <= outer) break;
    if (unit.depth === depth) beside.push(mark);
  }
  return beside.length > 0 && beside.every((mark) => mark.label?.role !== "question" && mark.label?.role !== "answer");
}
