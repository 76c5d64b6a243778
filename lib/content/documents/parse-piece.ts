import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { prepare } from "../dialects/prepare";
import { parseMarkdown } from "../markdown/parse";
import { definitionsFor, type Definitions } from "./definitions";

/** A piece of a document, read by itself. */
export type Piece = {
  /** Definitions come first in it: the offsets are those of `source`. */
  readonly root: Root;
  readonly source: string;
  /** Where the piece itself begins in `source`. */
  readonly start: number;
};

/** Ends a footnote, which would take in an indented line after it. */
const STOP = "[.]: #";

/** Parses of one piece at most: each finds the next pair of prices. */
const ROUNDS = 12;

/**
 * Reads a piece as if the definitions of its document stood above it. By itself, so that what one piece leaves open does
 * not take in the next. What is nested too deep to be read stands as it was written.
 */
export function parsePiece(markdown: string, definitions: Definitions): Piece {
  const used = definitionsFor(markdown, definitions);
  // The empty line keeps a rule in the first line from being taken for front matter.
  const before = `${[...used, ...(used.length > 0 ? [STOP] : [])].join("\n\n")}\n\n`;
  let source = before + prepare(markdown).parsed.join("\n");
  try {
    let root = parseMarkdown(source);
    for (let round = 1; markdown.includes("$") && round < ROUNDS; round += 1) {
      const price = findPrice(root, source);
      if (price === null) break;
      source = `${source.slice(0, price)}\\${source.slice(price)}`;
      root = parseMarkdown(source);
    }
    return { root, source, start: before.length };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      root: { type: "root", children: [{ type: "code", lang: "text", value: markdown }] },
      source: markdown,
      start: 0,
    };
  }
}

/**
 * Where the first dollar sign stands that was taken for the start of a formula and is none: people write of prices and
 * of shells. A formula has no space inside its marks, nothing like a word behind them, and no Chinese outside of TeX.
 */
function findPrice(root: Root, source: string): number | null {
  let found: number | null = null;
  visit(root, "inlineMath", ({ position, value }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    if (found !== null || source[start + 1] === "$") return;
    const inner = source.slice(start + 1, end - 1);
    const isMoney =
      /^\s|\s$/.test(inner) ||
      /^[\p{L}\p{N}]/u.test(source.slice(end, end + 2)) ||
      (/\p{Script=Han}/u.test(value) && !value.includes("\\"));
    if (isMoney) found = start;
  });
  return found;
}
