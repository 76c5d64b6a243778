import type { Html } from "mdast";
import { MAX_NESTING } from "../limits";
import { htmlPieces } from "./inline";
import { plainOf, type Container, type Piece, type Unit } from "./unit";
import { container, push, startOf, text, type UnitLike, type Walk } from "./walk";

/** Raw HTML, line by line: authors put questions, answers, even fences between tags without a blank line. */
export function html(node: Html, path: readonly Container[], walk: Walk): void {
  const start = startOf(node, walk);
  const rows = node.value.split("\n");
  const id = walk.counter.next++;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? "";
    const line = start + at;
    const fence = /^\s*(`{3,}|~{3,})\s*(\S*)/.exec(row);
    if (fence) {
      const close = rows.findIndex((other, index) => index > at && other.trim().startsWith(fence[1] ?? "```"));
      const last = close < 0 ? rows.length - 1 : close;
      const value = rows.slice(at + 1, last).join("\n");
      push(
        { type: "code", fenced: true, language: fence[2] || null, pieces: [text(value)], line, endLine: start + last },
        path,
        walk,
      );
      at = last;
      continue;
    }
    htmlLine(row, { line, block: id }, path, walk);
  }
  // Bold and colour end with their block, whether or not its author closed them.
  Object.assign(walk.tags, { strong: 0, coloured: 0 });
}

/** `data-correct="true"`: an element that says whether it is right is a box, ticked or not. */
function boxOf(row: string): Piece[] {
  const [, said] = /<[a-z][^>]*\s(?:data-)?(?:is-?)?correct\s*=\s*["']?(true|false)\b/i.exec(row) ?? [];
  return said === undefined ? [] : [text(said.toLowerCase() === "true" ? "[x] " : "[ ] ")];
}

function htmlLine(row: string, at: { line: number; block: number }, path: readonly Container[], walk: Walk): void {
  const heading = /<h([1-6])\b/i.exec(row);
  const inSummary = walk.tags.summary > 0 || /<summary\b/i.test(row);
  for (const tag of row.match(/<details\b/gi) ?? []) {
    // What is opened deeper is never told apart again.
    if (tag && walk.details.length < MAX_NESTING) walk.details.push(container("details", walk));
  }
  const pieces = [...boxOf(row), ...htmlPieces(row, walk.tags)];
  const plain = plainOf(pieces).trim();
  const like: UnitLike & Pick<Unit, "line" | "endLine"> = {
    type: plain === "" ? "tag" : heading ? "heading" : "text",
    depth: heading ? Number(heading[1]) : 0,
    block: at.block,
    pieces,
    summary: inSummary,
    line: at.line,
    endLine: at.line,
  };
  if (like.type === "tag") {
    const opens = walk.opens;
    push(like, path, walk);
    walk.opens = opens;
  } else push(like, path, walk);
  for (const tag of row.match(/<\/details>/gi) ?? []) if (tag) walk.details.pop();
}
