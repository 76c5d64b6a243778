import { leastOf } from "@/lib/core/extremes";
import { indentOf } from "./indent-of";
import { stripLabel } from "./marks/label";
import { likeness } from "./marks/likeness";
import { stripOrdinal } from "./marks/ordinal";
import { isProgramLine } from "./program-line";

/** A line that Markdown takes for code because it is indented. */
const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*\S/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Least lines that are a list of questions, and how many of them must ask. */
const LIST = { least: 4, share: 0.6 } as const;
/** Least lines of a list that is counted from 1 on, and how far they ask on the whole. */
const COUNTED = { least: 5, asks: 0.4 } as const;
/** How far a line must ask. */
const ASKS = 0.75;

/** Least indented lines of a document that may be its text, how many of them ask at least, and are code at most. */
const TEXT = { least: 6, asking: 0.35, code: 0.1 } as const;
/** Least indented lines that are labelled as questions and counted, and their share. */
const LABELS = { least: 3, share: 0.15 } as const;

/**
 * Questions that stand indented, a line each, are no code, whatever Markdown makes of them: they are moved to the margin.
 * `fenced`: lines of code, which stay as they are.
 */
export function mendIndented(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const mended = [...lines];
  const blocks = indentedBlocks(lines, fenced);
  const whole = areText(blocks.flatMap(({ from, to }) => lines.slice(from, to)));
  for (const { from, to } of blocks) {
    const block = lines.slice(from, to);
    const moved = to - from >= LIST.least && areQuestions(block);
    if (!moved && !whole) continue;
    const base = leastOf(block.map(indentOf));
    for (let at = from; at < to; at += 1) {
      const line = lines[at] ?? "";
      // What stands deeper than the text is code.
      mended[at] = moved || indentOf(line) < base + DEEPER ? line.trimStart() : line;
    }
  }
  return mended;
}

/** Columns further in from which a line is no text beside the others. */
const DEEPER = 4;

/** A blank line, or a heading: below any other, an indented line goes on with it. */
const BEFORE = /^(?:\s*$| {0,3}#{1,6}\s)/;

/** Runs of indented lines that stand below a blank one or a heading, and not below an item, of which they would be part. */
function indentedBlocks(lines: readonly string[], fenced: readonly boolean[]): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let last = "";
  let isInside = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const opens = !fenced[at] && INDENTED.test(line) && BEFORE.test(lines[at - 1] ?? "");
    const to = opens ? endOf(lines, at) : at;
    isInside = ITEM.test(last) || (isInside && INDENTED.test(last));
    if (to > at && !isInside) blocks.push({ from: at, to });
    if (to > at) at = to - 1;
    last = lines[at] ?? "";
  }
  return blocks;
}

/** Whether the indented lines of a document are what it says: many of them ask, and hardly one is of a program. */
function areText(lines: readonly string[]): boolean {
  if (lines.length < TEXT.least || lines.filter(isProgramLine).length > TEXT.code * lines.length) return false;
  const counted = lines.filter((line) => isCountedLabel(line.trim())).length;
  if (counted >= LABELS.least && counted >= LABELS.share * lines.length) return true;
  const asking = lines.filter((line) => likeness((stripOrdinal(line.trim(), false)?.rest ?? line).trim()) >= ASKS);
  return asking.length >= TEXT.asking * lines.length;
}

/** `Question 3. What …` */
function isCountedLabel(line: string): boolean {
  const label = stripLabel(line)?.label;
  return label?.role === "question" && label.ordinal !== null;
}

/** One past the last indented line of a block. */
function endOf(lines: readonly string[], from: number): number {
  let to = from;
  while (to < lines.length && INDENTED.test(lines[to] ?? "")) to += 1;
  return to;
}

function areQuestions(lines: readonly string[]): boolean {
  const read = lines.map((line) => stripOrdinal(line.trim(), false) ?? { ordinal: null, rest: line });
  const asks = read.map(({ rest }) => likeness(rest));
  const counted = read.every(({ ordinal }, at) => ordinal?.value === at + 1);
  return counted && lines.length >= COUNTED.least
    ? asks.reduce((sum, one) => sum + one, 0) >= COUNTED.asks * lines.length
    : asks.filter((one) => one >= ASKS).length >= LIST.share * lines.length;
}
