import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import { leastOf } from "@/lib/core/extremes";
import type { Definitions } from "../documents/definitions";
import { parsePiece } from "../documents/parse-piece";
import { unclosedMark } from "../check-fences";
import { detectLanguage } from "../fence-language/detect-language";
import { closeEnd } from "./close-end";
import { applyEdits, offsetsOf, type Edit } from "./edits";
import { rewriteHtml } from "./rewrite-html";
import { rewriteLinks } from "./rewrite-links";

/** Where a piece goes: below a section's heading, or where no headings may stand, which then become bold lines. */
export type Place = "section" | "no-headings";

/**
 * A piece of a document as it may stand in a canonical file, word for word: headings moved below the section's, fences
 * with the language that their code looks like, pictures and links that lead nowhere on our site as text. What else the
 * format forbids is left as it is, for the checks to name.
 */
export function rewrite(markdown: string, definitions: Definitions, place: Place): string {
  if (markdown.trim() === "") return "";
  const { root, source, start } = parsePiece(markdown, definitions);
  const edits = [
    ...headings(root, place),
    ...fences(root, source),
    ...rewriteLinks(root, source),
    ...rewriteHtml(root),
  ];
  const text = applyEdits(
    source,
    edits.filter(({ from }) => from >= start),
    start,
  );
  return closeEnd(text.replace(/^(?:[ \t]*\n)+|\s+$/g, ""));
}

const HIGHEST = 3;
const LOWEST = 6;

function headings(root: Root, place: Place): Edit[] {
  const found: Heading[] = [];
  visit(root, "heading", (heading) => void found.push(heading));
  const highest = leastOf(found.map(({ depth }) => depth));
  return found.flatMap(({ position, depth, children }) => {
    const [from, to] = offsetsOf({ position });
    const [first, last] = [children[0], children.at(-1)];
    if (!first || !last) return [{ from, to, text: "" }];
    const isBold = place === "no-headings" && !children.some(({ type }) => type === "strong");
    const marks =
      place === "section" ? `${"#".repeat(Math.min(HIGHEST + depth - highest, LOWEST))} ` : isBold ? "**" : "";
    return [
      { from, to: offsetsOf(first)[0], text: marks },
      { from: offsetsOf(last)[1], to, text: isBold ? "**" : "" },
    ];
  });
}

/** What a fence prints is compared with what ours prints; nobody promised that of a document's. */
const OUTPUT = "output";

function fences(root: Root, source: string): Edit[] {
  const edits: Edit[] = [];
  visit(root, "code", (node) => {
    const [start, end] = offsetsOf(node);
    const mark = /^(?:`{3,}|~{3,})[ \t]*/.exec(source.slice(start, start + 200))?.[0];
    if (mark === undefined) return;
    const at = start + mark.length;
    // A lone mark at the end opens nothing: its author took it for a closing one.
    const isStray = !node.lang && node.value === "" && source.slice(at).trim() === "";
    if (isStray) return void edits.push({ from: start, to: at, text: "" });
    const open = unclosedMark(node, source);
    if (open !== null) edits.push({ from: end, to: end, text: `\n${indentAt(start, source)}${open}` });
    if (!node.lang) edits.push({ from: at, to: at, text: detectLanguage(node.value)?.language ?? "text" });
    else if (node.lang === OUTPUT) edits.push({ from: at, to: at + OUTPUT.length, text: "text" });
  });
  return edits;
}

/** What stands before a place on its line, as the next lines of the same item or quotation begin. */
const indentAt = (at: number, source: string): string =>
  source.slice(source.lastIndexOf("\n", at - 1) + 1, at).replace(/[^ \t>]/g, " ");
