import { FENCE } from "./fence";
import { startNesting, type Depth } from "./bound-nesting";
import { hideComments } from "./hide-comments";
import { MAX_EMPHASIS, MAX_LINE } from "./limits";
import { mendContainers } from "./mend-containers";
import { mendFences } from "./mend-fences";
import { mendFrontMatter } from "./mend-front-matter";
import { mendHtml } from "./mend-html";
import { mendIndented } from "./mend-indented";
import { mendMath } from "./mend-math";
import { mendRules } from "./mend-rules";
import { openFences } from "./open-fences";
import { nestBelowLong, nestItems } from "./nest-items";

/** Bytes of a document that are read. */
const MAX_DOCUMENT = 64 * 1024 * 1024;

export type Repair = {
  readonly line: number;
  readonly what: "document-too-long" | "line-too-long" | "emphasis-too-dense" | "fence-unclosed" | Depth;
};

export type Prepared = {
  /** As written. */
  readonly lines: readonly string[];
  /** What is parsed, and for each of its lines the 1-based line that it stands for. */
  readonly parsed: readonly string[];
  readonly origin: readonly number[];
  readonly repairs: readonly Repair[];
};

const INVISIBLE = /[\u{200b}\u{2060}\u{feff}\u{200e}\u{200f}]/gu;

/** Spaces that Markdown does not take for spaces, so that a list or a heading would go unseen. */
const WIDE = /[\u{a0}\u{2002}-\u{200a}\u{202f}\u{205f}]/gu;

const CONTROL = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}]/gu;

const MARK_BEFORE_IDEOGRAPHIC = /^(\s*(?:[-*+]|\d{1,9}[.)]|#{1,6}))\u{3000}/u;

/** Bounds what the parser gets and mends what its author can't have meant. */
export function prepare(text: string): Prepared {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const repairs: Repair[] = [];
  let read = 0;
  const nest = startNesting();
  const shown = lines.map((line, index) => {
    if (read <= MAX_DOCUMENT && (read += bytesOf(line) + 1) > MAX_DOCUMENT)
      repairs.push({ line: index + 1, what: "document-too-long" });
    const report = (what: Repair["what"]) => repairs.push({ line: index + 1, what });
    return read > MAX_DOCUMENT ? "" : nest(boundLine(line, report), report);
  });
  const bounded = mendContainers(hideComments(mendFrontMatter(shown)));
  const report = (index: number) => repairs.push({ line: bounded[index - 1]?.origin ?? index, what: "fence-unclosed" });
  const closings = mendFences(
    bounded.map(({ line }) => line),
    report,
  );
  const mended = bounded.flatMap(({ line, origin }, index) => {
    const closing = closings.get(index);
    if (closing === undefined) return [{ line, origin }];
    const isBlank = line.trim() === "";
    const fence = { line: closing, origin: Math.max(1, isBlank ? origin : origin - 1) };
    return isBlank ? [fence] : [fence, { line, origin }];
  });
  return {
    lines,
    parsed: mendMath(shape(mended.map(({ line }) => line))),
    origin: mended.map(({ origin }) => origin),
    repairs,
  };
}

/** Bytes of a line in UTF-8, near enough: a Han character has three. */
const bytesOf = (line: string): number => line.length + 2 * (line.match(/[^\u{0}-\u{7ff}]/gu)?.length ?? 0);

function boundLine(line: string, report: (what: Repair["what"]) => void): string {
  let bounded = line
    .replace(INVISIBLE, "")
    .replace(CONTROL, " ")
    .replace(WIDE, " ")
    .replace(MARK_BEFORE_IDEOGRAPHIC, "$1 ");
  if (bounded.length > MAX_LINE) {
    report("line-too-long");
    bounded = bounded.slice(0, MAX_LINE);
  }
  if ((bounded.match(/[*_~]/g)?.length ?? 0) > MAX_EMPHASIS) {
    report("emphasis-too-dense");
    bounded = bounded.replace(/[*_~]/g, " ");
  }
  return bounded;
}

const TIGHT_HEADING = /^(#{1,6})(?=[^#\s!])/;
/** `###2、Why`: nothing but a heading has a number there. */
const TIGHT_NUMBER = /^#{2,6}\d{1,3}[.、．]\s*[^\s\d]/;

/** Headings and lists as their author sees them. */
function shape(closed: readonly string[]): string[] {
  const lines = openFences(closed);
  const fenced = fencedLines(lines);
  return spaceHeadings(
    mendIndented(nestBelowLong(nestItems(mendHtml(mendRules(lines, fenced), fenced), fenced), fenced), fenced),
    fenced,
  );
}

/** `##题目` is a heading to its author, when it is the habit of the document or a number says so. */
function spaceHeadings(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const tight = lines.flatMap((line, index) => (!fenced[index] && /^#{2,6}[^#\s!]/.test(line) ? [index] : []));
  if (tight.length < 2 && !TIGHT_NUMBER.test(lines[tight[0] ?? -1] ?? "")) return [...lines];
  return lines.map((line, index) =>
    fenced[index] || !/^#{2,6}[^#\s!]/.test(line) ? line : line.replace(TIGHT_HEADING, "$1 "),
  );
}

function fencedLines(lines: readonly string[]): readonly boolean[] {
  let mark: string | null = null;
  return lines.map((line) => {
    const match = FENCE.exec(line);
    if (mark === null) {
      mark = match && (match[2]?.startsWith("~") || !match[3]?.includes("`")) ? (match[2] ?? null) : null;
      return mark !== null;
    }
    if (match?.[2]?.startsWith(mark) && match[3]?.trim() === "") mark = null;
    return true;
  });
}
