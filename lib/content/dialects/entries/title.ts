import { rowsOf } from "../options/rows";
import { likeness } from "../marks/likeness";
import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { kindOf } from "./kind";
import type { Span } from "./span";

export type Title = { readonly text: string; readonly to: number; readonly at: number };

/** The question's words: those of its line and what runs on below; or, under a bare number or label, the next block. */
export function findTitle(span: Span, { units, marks }: Document): Title {
  const { candidate } = span.weighed;
  let at = span.start;
  let text = candidate.title;
  if (text === "" || isBareLabel(span)) {
    let next = (text === "" ? labelBelow(span, units, marks) : null) ?? at + 1;
    while (next < span.end && isBeforeWords(units[next], marks[next])) next += 1;
    const below = units[next];
    if (next < span.end && below?.type === "text" && !isPicture(below) && marks[next]?.label?.role !== "answer") {
      at = next;
      text = marks[next]?.title ?? below.text;
    }
  }
  const task = at > span.start && likeness(text) < NAMES ? taskBelow(at, span, units, marks) : null;
  if (task !== null) return { text: marks[task]?.title ?? "", to: span.start, at: task };
  // What is asked stands in a picture: only its number can name it.
  if (text === "" && units[at + 1] && isPicture(units[at + 1])) text = units[at]?.text ?? "";
  let to = at;
  const first = units[at];
  while (to + 1 < span.end && first?.type === "text" && !/^(?:colon|lines\|)/.test(candidate.signature)) {
    const next = units[to + 1];
    const mark = marks[to + 1];
    if (
      next?.block !== first.block ||
      next.opens !== null ||
      mark?.label ||
      mark?.ordinal ||
      isBroken(next) ||
      endsBold(marks[to], mark) ||
      (first.opens !== null && answersBelow(units[to] ?? first, next)) ||
      /[?？。:：.!！]\s*$/.test(text)
    )
      break;
    if (rowsOf(next, to + 1)[0]?.letter !== null || to - at >= 6) break;
    to += 1;
    text = /[\p{Script=Han}]$/u.test(text) ? text + next.text : `${text} ${next.text}`;
  }
  // What a program keeps about an item is none of its answer.
  while (first?.opens && to + 1 < span.end && units[to + 1]?.type === "tag" && units[to + 1]?.block === first.block)
    to += 1;
  // A line of hyphens right below is an underline, whatever Markdown makes of it in a list.
  const under = units[to + 1];
  if (under?.type === "rule" && under.line === (units[to]?.endLine ?? 0) + 1) to += 1;
  return { text: text.replace(/ \*\*$/, "").trim(), to, at };
}

/** How far the first words below a number may ask that only name what the task below them is about. */
const NAMES = 0.4;

/** The line that gives the task, below a table or code that shows what it is about: `Table: orders`, its columns, `Write a query …`. */
function taskBelow(from: number, { end }: Span, units: Document["units"], marks: Document["marks"]): number | null {
  const next = units.slice(from + 1, end).find(({ type, text }) => type !== "tag" && type !== "rule" && text !== "");
  if (next?.type !== "row" && next?.type !== "code") return null;
  for (let at = from + 1; at < end && marks[at]?.label?.role !== "answer"; at += 1) {
    const { type, path = [], text = "" } = units[at] ?? {};
    if (type === "text" && path.length === 0 && kindOf(text, 0, []) === "coding") return at;
  }
  return null;
}

/** A line of pictures and no words. */
const isPicture = (unit: Unit | undefined): boolean =>
  unit?.type === "text" && unit.pieces.some(({ image }) => image) && !/[\p{L}\p{N}]/u.test(unit.text);

/** Share of the next line's length below which a line is not wrapped: its author would have filled it. */
const FILLED = 0.5;

/** Whether what stands on the next line of an item answers it, rather than going on with its words. */
const answersBelow = (line: Unit, next: Unit): boolean =>
  line.text.length < FILLED * next.text.length && likeness(next.text) < 0.4;

/** Whether what goes on plainly below a bold line is something else than its words. */
const endsBold = (line: Document["marks"][number] | undefined, next: Document["marks"][number] | undefined): boolean =>
  line?.strong === "whole" && next?.strong !== "whole";

/** `<br>` in front of a line: what stands there does not go on with the line above. */
const isBroken = ({ pieces }: Document["units"][number]): boolean => pieces[0]?.text.startsWith("\n") ?? false;

/** Lines below a bare number in which a label may say where its question begins. */
const NEAR = 6;

/** Where, below a bare number, a line says that the question follows: what stands before it is its level or its source. */
function labelBelow({ start, end }: Span, units: Document["units"], marks: Document["marks"]): number | null {
  for (let at = start + 1; at < Math.min(end, start + NEAR); at += 1) {
    const role = marks[at]?.label?.role;
    if (role === "answer" || units[at]?.type === "code" || units[at]?.type === "row") return null;
    if (role === "question" && marks[at]?.title === "") return at;
  }
  return null;
}

/** Between a number and the words of its question may stand its type, its tags, and a heading that says “question”. */
function isBeforeWords(unit: Unit | undefined, mark: Document["marks"][number] | undefined): boolean {
  if (!unit || unit.type === "tag" || unit.type === "rule" || unit.text === "") return true;
  return mark?.label?.role === "note" || (mark?.label?.role === "question" && mark.title === "");
}

/** `### 题目`, `**Question:**`, `## Problem 3`: the words stand below. */
function isBareLabel(span: Span): boolean {
  const { mark } = span.weighed.candidate;
  return mark.label?.role === "question" && mark.title === "";
}
