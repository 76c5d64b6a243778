import type { PhrasingContent } from "mdast";
import { withSigns } from "./emoji-names";
import type { Piece } from "./unit";

/** `since`: the line on which the bold words around it begin. */
type Style = Omit<Piece, "text" | "wrapped"> & { readonly since?: number };

const PLAIN: Style = { strong: false, coloured: false, code: false, image: false, link: null };

/** How HTML tags that are open at some point change what follows. */
export type TagState = { strong: number; coloured: number; slanted: number; summary: number; link: string | null };

export const noTags = (): TagState => ({ strong: 0, coloured: 0, slanted: 0, summary: 0, link: null });

const SLANTED = new Set(["em", "i", "u", "ins"]);
const STRONG = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** Takes one tag into account; what it shows by itself is returned. */
function applyTag(raw: string, tags: TagState): string {
  const match = /^<(\/?)([a-z][a-z0-9]*)([^>]*)>/i.exec(raw);
  if (!match) return "";
  const name = (match[2] ?? "").toLowerCase();
  const step = match[1] === "/" ? -1 : /\/\s*$/.test(match[3] ?? "") ? 0 : 1;
  if (name === "br") return "\n";
  if (name === "img") return "\u{fffc}";
  if (STRONG.has(name)) tags.strong = Math.max(0, tags.strong + step);
  if (SLANTED.has(name)) tags.slanted = Math.max(0, tags.slanted + step);
  if (name === "a") tags.link = step > 0 ? (/\shref\s*=\s*["']([^"']*)["']/i.exec(match[3] ?? "")?.[1] ?? null) : null;
  if (name === "summary") tags.summary = Math.max(0, tags.summary + step);
  const colours = name === "font" || name === "mark" || (name === "span" && /style|color/i.test(match[3] ?? ""));
  if (colours || (step < 0 && name === "span")) tags.coloured = Math.max(0, tags.coloured + step);
  return "";
}

/** Inline content by line: `lines[0]` is what stands on the line on which it starts. */
export function inlineLines(nodes: readonly PhrasingContent[], firstLine: number, tags: TagState): Piece[][] {
  const lines: Piece[][] = [];
  const put = (line: number, text: string, { since = line, ...style }: Style) => {
    const at = Math.max(0, line - firstLine);
    while (lines.length <= at) lines.push([]);
    if (text === "") return;
    const strong = style.strong || tags.strong > 0;
    const slanted = style.slanted === true || tags.slanted > 0;
    const link = style.link ?? tags.link;
    const coloured = style.coloured || tags.coloured > 0;
    lines[at]?.push({ ...style, strong, slanted, coloured, link, text, ...(since < line ? { wrapped: true } : {}) });
  };
  const spread = (value: string, line: number, style: Style) => {
    for (const [index, text] of value.split("\n").entries()) put(line + index, text, style);
  };
  const visit = (node: PhrasingContent, style: Style): void => {
    const line = node.position?.start.line ?? firstLine;
    if (node.type === "text") spread(withSigns(node.value), line, style);
    else if (node.type === "inlineCode") spread(node.value, line, { ...style, code: true });
    else if (node.type === "inlineMath") spread(node.value, line, style);
    else if (node.type === "html") {
      const shown = applyTag(node.value, tags);
      put(line, shown, { ...style, image: shown === "\u{fffc}" });
    } else if (node.type === "image" || node.type === "imageReference")
      put(line, "\u{fffc}", { ...style, image: true });
    else if (node.type === "link") for (const child of node.children) visit(child, { ...style, link: node.url });
    else if (node.type === "linkReference")
      for (const child of node.children) visit(child, { ...style, link: `[${node.identifier}]` });
    else if ("children" in node) {
      const inner =
        node.type === "strong"
          ? { ...style, strong: true, since: style.since ?? line }
          : node.type === "emphasis"
            ? { ...style, slanted: true }
            : node.type === "delete"
              ? { ...style, struck: true }
              : style;
      let broken = inner;
      for (const child of node.children) {
        visit(child, broken);
        // A line that its author broke does not go on.
        if (child.type === "break" && broken.since !== undefined)
          broken = { ...broken, since: child.position?.end.line ?? line };
      }
    }
  };
  for (const node of nodes) visit(node, PLAIN);
  return lines;
}

/** A line of raw HTML as pieces, its tags taken into account. */
export function htmlPieces(line: string, tags: TagState): Piece[] {
  const pieces: Piece[] = [];
  for (const part of line.split(/(<!--.*?-->|<\/?[a-z][^>]*>)/i)) {
    if (part === "" || part.startsWith("<!--")) continue;
    const text = /^<\/?[a-z]/i.test(part) ? applyTag(part, tags) : unescape(part);
    if (text === "") continue;
    const slanted = tags.slanted > 0;
    const image = text === "\u{fffc}";
    const { link } = tags;
    pieces.push({ ...PLAIN, text, strong: tags.strong > 0, slanted, coloured: tags.coloured > 0, image, link });
  }
  return markdownStrong(pieces);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#39;": "'",
  "&amp;": "&",
};
const unescape = (text: string) =>
  text.replace(/&(?:lt|gt|quot|nbsp|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** Authors write `**` in HTML blocks too, where it is no Markdown, and mean it. */
function markdownStrong(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const parts = piece.text.split("**");
    if (parts.length < 3 || parts.length % 2 === 0) return [piece];
    return parts.flatMap((text, index) =>
      text === "" ? [] : [{ ...piece, text, strong: piece.strong || index % 2 === 1 }],
    );
  });
}
