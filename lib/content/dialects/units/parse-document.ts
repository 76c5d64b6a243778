import { parseMarkdown } from "../../markdown/parse";
import { flatten } from "./flatten";
import { startFlatten } from "./walk";
import type { Unit } from "./unit";

/** Lines after which a long document may be cut at a heading, and at any blank line before an unindented one. */
const AT_HEADING = 400;
const ANYWHERE = 4000;

/**
 * The units of a prepared document; `origin` names the line that each of `lines` stands for. A long one is parsed in pieces cut where nothing can reach across: time and memory
 * of the parser grow faster than what it reads.
 */
export function parseDocument(lines: readonly string[], origin: readonly number[]): Unit[] {
  const state = startFlatten();
  return cutPieces(lines).flatMap(({ from, to }) =>
    flatten(parseMarkdown(lines.slice(from, to).join("\n")), { lines, origin, offset: from }, state),
  );
}

function cutPieces(lines: readonly string[]): { readonly from: number; readonly to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  let fence: string | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark && fence === null) fence = mark[1] ?? null;
    else if (mark?.[1]?.startsWith(fence ?? "") && mark[2]?.trim() === "") fence = null;
    if (fence !== null || at === 0 || (lines[at - 1] ?? "").trim() !== "") continue;
    const length = at - from;
    if ((length >= AT_HEADING && /^#{1,6}\s/.test(line)) || (length >= ANYWHERE && /^[^\s\-+*>\d]/.test(line))) {
      pieces.push({ from, to: at });
      from = at;
    }
  }
  pieces.push({ from, to: lines.length });
  return pieces;
}
