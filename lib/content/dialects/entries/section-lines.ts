import type { Document } from "../series/candidate";

/**
 * Where a question ends that has another's section below it: `**QUIZ 2: Bread**`, a bold line of its own with a number,
 * right above a question with which numbers begin again.
 */
export function beforeSection(start: number, end: number, next: number, { units, marks }: Document): number {
  const at = end - 1;
  const unit = units[at];
  const mark = marks[at];
  const isSection =
    at > start &&
    end === next &&
    unit?.type === "text" &&
    unit.path.length === 0 &&
    unit.block !== units[at - 1]?.block &&
    unit.block !== units[next]?.block &&
    mark?.strong === "whole" &&
    mark.ordinal !== null &&
    mark.label?.role !== "question" &&
    mark.label?.role !== "answer" &&
    marks[next]?.ordinal?.value === 1 &&
    (marks[start]?.ordinal?.value ?? 0) > 1;
  return isSection ? at : end;
}
