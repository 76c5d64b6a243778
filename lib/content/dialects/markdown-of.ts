import { fenceBehind } from "./fence";
import type { Document } from "./series/candidate";
import type { Unit } from "./units/unit";

/** A line that begins or ends what a documentation program sets off; of it only a title is shown. */
const SETS_OFF = /^[\s>]*(?::{3,}|!!!|\?\?\?|===[+!]? ?")/;

/** Markdown of the lines of some units, as it would be written by itself: not indented, without labels and tags. */
export function markdownOf(from: number, to: number, document: Document, lines: readonly string[]): string {
  const first = document.units[from];
  const last = document.units[to - 1];
  if (!first || !last || to <= from) return "";
  const raw = lines.slice(first.line - 1, last.endLine);
  for (const { line, type, text, summary } of document.units.slice(from, to))
    if (type !== "code" && SETS_OFF.test(lines[line - 1] ?? "")) raw[line - first.line] = summary ? "" : text;
  // Below a term its meaning is indented as far as it stands behind its colon.
  if (/^:\s/.test(first.text)) raw[0] = (raw[0] ?? "").replace(":", " ");
  // What is folded away may begin on the line of the label that unfolds it.
  const shared = first.summary && document.units[from + 1]?.line === first.line && from + 1 < to;
  const unlabelled = [
    shared ? (raw[0] ?? "") : withoutLabel(raw[0] ?? "", first, document.marks[from]),
    ...raw.slice(1),
  ];
  const shown = trimBlank(dedent(unlabelled.map(withoutTags)));
  const next = document.units[to];
  const isShared = last.type === "code" && next?.type === "code" && next.line === last.endLine + 1;
  return (isShared ? closed(shown) : shown).join("\n");
}

/** A program with its fence closed: options stand below it in the same one. */
function closed(lines: readonly string[]): readonly string[] {
  const fence = lines.reduce<string | null>((open, line) => fenceBehind(line, open), null);
  return fence === null ? lines : [...trimBlank(lines), fence];
}

type Mark = Document["marks"][number] | undefined;

/** `**答案：** 用……` to `用……`. */
function withoutLabel(line: string, unit: Unit, mark: Mark): string {
  if (mark?.label?.role !== "answer" || unit.type === "code" || unit.type === "row") return line;
  const picture = /!\[[^\]]*\]\([^)]*\).*$/.exec(line)?.[0];
  if (mark.title === "") return picture ?? "";
  const at = findWords(mark.title, line);
  if (at < 0) return line;
  const before = line.slice(0, at);
  const opening = /(?:[`*_$]|\*\*|!?\[)+$/.exec(before)?.[0] ?? "";
  // Bold that opened with the label goes with it; bold, code or a link that opens the answer stays.
  const isOpen = (before.slice(0, before.length - opening.length).match(/\*\*/g)?.length ?? 0) % 2 === 1;
  const closesHere = isOpen && opening.startsWith("**");
  const answer = (closesHere ? opening.slice(2) : opening) + line.slice(at);
  return isOpen && !closesHere ? answer.replace("**", "") : answer;
}

/** Where plain words begin in the line that marks some of them up. */
function findWords(words: string, line: string): number {
  const label = /[:：】〗\])]/.exec(line)?.index ?? -1;
  for (let length = Math.min(6, words.length); length > 0; length -= 1) {
    const at = line.indexOf(words.slice(0, length), label + 1);
    if (at >= 0) return at;
  }
  return -1;
}

const withoutTags = (line: string): string =>
  /<\/?(?:details|summary)\b/i.test(line)
    ? line.replace(/<summary\b[^>]*>.*?<\/summary>|<\/?(?:details|summary)\b[^>]*>/gi, "")
    : line;

/** Takes away the indentation, and the marks of quotation, that all lines share. */
function dedent(lines: readonly string[]): string[] {
  const spoken = lines.filter((line) => line.trim() !== "");
  if (spoken.length > 0 && spoken.every((line) => /^\s*>/.test(line)))
    return dedent(lines.map((line) => line.replace(/^\s*>[ \t]?/, "")));
  const rest = spoken.slice(1);
  const least = (some: readonly string[]) =>
    some.reduce((width, line) => Math.min(width, /^[ \t]*/.exec(line)?.[0].length ?? 0), Infinity);
  // The first line may begin behind a label or a list mark; the others say how deep they stand.
  const width = Math.min(least(spoken), rest.length > 0 ? least(rest) : Infinity);
  return Number.isFinite(width)
    ? lines.map((line) => line.slice(Math.min(width, /^[ \t]*/.exec(line)?.[0].length ?? 0)))
    : [...lines];
}

function trimBlank(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim() !== "");
  const to = lines.findLastIndex((line) => line.trim() !== "");
  return from < 0 ? [] : lines.slice(from, to + 1);
}
