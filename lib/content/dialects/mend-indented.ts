import { stripOrdinal } from "./marks/ordinal";
import { likeness } from "./marks/likeness";

/** A line that Markdown takes for code because it is indented. */
const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*\S/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Least lines that are a list of questions, and how many of them must ask. */
const LIST = { least: 4, share: 0.6 } as const;
/** Least lines of a list that is counted from 1 on, and how far they ask on the whole. */
const COUNTED = { least: 5, asks: 0.4 } as const;
/** How far a line must ask. */
const ASKS = 0.75;

/**
 * Questions that stand indented, a line each, are no code, whatever Markdown makes of them: they are moved to the margin.
 * `fenced`: lines of code, which stay as they are.
 */
export function mendIndented(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const mended = [...lines];
  let last = "";
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const opens = !fenced[at] && INDENTED.test(line) && (at === 0 || (lines[at - 1] ?? "").trim() === "");
    const to = opens ? endOf(lines, at) : at;
    // Below an item it is part of that.
    const inside = ITEM.test(last) || INDENTED.test(last);
    if (to - at >= LIST.least && !inside && areQuestions(lines.slice(at, to)))
      for (let one = at; one < to; one += 1) mended[one] = (lines[one] ?? "").trimStart();
    if (line.trim() !== "") last = line;
    if (to > at) {
      last = lines[to - 1] ?? "";
      at = to - 1;
    }
  }
  return mended;
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
