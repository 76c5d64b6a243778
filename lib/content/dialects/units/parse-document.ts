import { parseMarkdown } from "../../markdown/parse";
import { flatten } from "./flatten";
import { startFlatten } from "./walk";
import type { Unit } from "./unit";

/** Lines after which a long document may be cut at a heading, at an item of a list, and at any other line at the margin. */
const LONG = { heading: 400, item: 800, any: 4000 } as const;

const HEADING = /^#{1,6}\s/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;
const OTHER = /^[^\s\-+*>\d]/;
/** A fence may open behind the marks of items, and closes alone on its line. */
const FENCE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/;

/** Lines that are parsed together; `inList`: the first of them goes on with the list before. */
type Piece = { readonly from: number; readonly to: number; readonly inList: boolean };

/**
 * The units of a prepared document; `origin` names the line that each of `lines` stands for. A long one is parsed in
 * pieces cut below blank lines where nothing can reach across: time and memory of the parser grow faster than what it
 * reads.
 */
export function parseDocument(lines: readonly string[], origin: readonly number[]): Unit[] {
  const state = startFlatten();
  return cutPieces(lines).flatMap(({ from, to, inList }) =>
    flatten(parseMarkdown(lines.slice(from, to).join("\n")), { lines, origin, offset: from, inList }, state),
  );
}

function cutPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let inList = false;
  let fence: string | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line);
    if (mark && fence === null) fence = mark[1] ?? null;
    else if (mark?.[1]?.startsWith(fence ?? "") && mark[2]?.trim() === "") fence = null;
    if (fence !== null || at === 0 || (lines[at - 1] ?? "").trim() !== "") continue;
    const length = at - from;
    const isItem = length >= LONG.item && ITEM.test(line);
    if (isItem || (length >= LONG.heading && HEADING.test(line)) || (length >= LONG.any && OTHER.test(line))) {
      pieces.push({ from, to: at, inList });
      from = at;
      inList = isItem;
    }
  }
  pieces.push({ from, to: lines.length, inList });
  return pieces;
}
