import type { Html } from "mdast";
import { MAX_NESTING } from "../limits";
import { htmlPieces } from "./inline";
import { plainOf, type Container, type Unit } from "./unit";
import { commentIn, container, push, startOf, text, type UnitLike, type Walk } from "./walk";

/** Raw HTML, line by line: authors put questions, answers, even fences between tags without a blank line. */
export function html(node: Html, path: readonly Container[], walk: Walk): void {
  const start = startOf(node, walk);
  const rows = node.value.replace(SCRIPT, (hidden) => hidden.replace(/[^\n]/g, "")).split("\n");
  const id = walk.counter.next++;
  const claims = claimsOf(rows);
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
    for (const part of partAtSummary(row)) htmlLine(part, { line, block: id, claimed: claims[at] ?? null }, path, walk);
  }
  // Bold and colour end with their block, whether or not its author closed them.
  Object.assign(walk.tags, { strong: 0, coloured: 0, slanted: 0, link: null });
}

/** What is run, or says how things look, is never shown. */
const SCRIPT = /<(script|style)\b(?:(?!<\/\1)[\s\S])*(?:<\/\1\s*>|$)/gi;

/** A box to tick in a form; its author may have ticked it. */
const INPUT = /<input\b[^>]*\stype\s*=\s*["']?(?:radio|checkbox)\b[^>]*>/i;

/** Attributes by which an element says that the option it holds is right, or that it is wrong. */
const RIGHT =
  /\s(?:data-)?(?:is-?)?(?:correct|answer|right|valid)\s*=\s*["']?(?:true|1|yes)\b|\sclass\s*=\s*["'][^"']*(?<![\w-])(?:correct|right)(?![\w-])/i;
const WRONG =
  /\s(?:data-)?(?:is-?)?(?:correct|answer|right|valid)\s*=\s*["']?(?:false|0|no)\b|\sclass\s*=\s*["'][^"']*(?<![\w-])(?:incorrect|wrong)(?![\w-])/i;

function boxOf(row: string): boolean | null {
  const box = INPUT.exec(row)?.[0];
  return box === undefined ? null : /\schecked\b/i.test(box);
}

/** Elements between one that is called right and another that is offered with it. */
const MAX_SIBLINGS = 8;

/** What rows of HTML say of the options they hold; beside an element that is called right, others like it are not. */
function claimsOf(rows: readonly string[]): (boolean | null)[] {
  const said = rows.map((row) => (RIGHT.test(row) ? true : WRONG.test(row) ? false : boxOf(row)));
  const names = rows.map(
    (row) => /^\s*<(li|label|option|button)[\s>].*\S.*<\/\1>\s*$/i.exec(row)?.[1]?.toLowerCase() ?? null,
  );
  return said.map((claim, at) => {
    if (claim !== null || names[at] === null) return claim;
    const beside = (step: 1 | -1): boolean => {
      let to = at + step;
      while (names[to] === names[at] && said[to] !== true && Math.abs(to - at) < MAX_SIBLINGS) to += step;
      return names[to] === names[at] && said[to] === true;
    };
    return beside(-1) || beside(1) ? false : null;
  });
}

/** `<summary>…</summary>` and what is folded away behind it on the same line. */
function partAtSummary(row: string): string[] {
  const end = /<\/summary\s*>/i.exec(row);
  const to = end ? end.index + end[0].length : 0;
  return /[\p{L}\p{N}]/u.test(row.slice(to).replace(/<[^>]*>/g, "")) && to > 0
    ? [row.slice(0, to), row.slice(to)]
    : [row];
}

function htmlLine(
  row: string,
  at: { line: number; block: number; claimed: boolean | null },
  path: readonly Container[],
  walk: Walk,
): void {
  const heading = /<h([1-6])\b/i.exec(row);
  const inSummary = walk.tags.summary > 0 || /<summary\b/i.test(row);
  for (const tag of row.match(/<details\b/gi) ?? []) {
    // What is opened deeper is never told apart again.
    if (tag && walk.details.length < MAX_NESTING) walk.details.push(container("details", walk));
  }
  const pieces = htmlPieces(row, walk.tags);
  const plain = plainOf(pieces).trim();
  const like: UnitLike & Pick<Unit, "line" | "endLine"> = {
    type: plain === "" ? "tag" : heading ? "heading" : "text",
    depth: heading ? Number(heading[1]) : 0,
    block: at.block,
    pieces,
    summary: inSummary,
    claimed: at.claimed,
    comment: commentIn(row),
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
