import type { Heading, PhrasingContent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { leastOf } from "@/lib/core/extremes";
import type { Piece } from "./parse-piece";

const LOWEST = 6;

/** Moves the headings of an answer below that of its section, in place: the highest becomes `top`, none gets lower than six. */
export function shiftHeadings(root: Root, top: number): void {
  const headings = headingsOf(root);
  const highest = leastOf(headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = depthUnder(heading.depth - highest, top);
}

/** The same in the text of a piece, without the definitions above it. To be called before the tree is changed. */
export function shiftSource({ root, source, start }: Piece, top: number): string {
  const headings = headingsOf(root);
  const highest = leastOf(headings.map(({ depth }) => depth));
  let text = source;
  for (const { position, depth, children } of headings.toReversed()) {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const marks = "#".repeat(depthUnder(depth - highest, top));
    const inside = [children[0]?.position?.start.offset ?? to, children.at(-1)?.position?.end.offset ?? to] as const;
    const words = source.slice(...inside).replace(/\s*\n\s*/g, " ");
    text = `${text.slice(0, from)}${marks} ${words}${text.slice(to)}`;
  }
  return text.slice(start).trim();
}

/** Headings as bold lines: what stands above the first section has no place in the page's outline. Changes the tree. */
export function flattenHeadings(root: Root): void {
  visit(root, "heading", (heading, index, parent) => {
    if (!parent || index === undefined) return;
    const words: PhrasingContent[] = [{ type: "strong", children: heading.children }];
    parent.children[index] = { type: "paragraph", children: words } satisfies RootContent;
  });
}

function headingsOf(root: Root): Heading[] {
  const headings: Heading[] = [];
  visit(root, "heading", (heading) => void headings.push(heading));
  return headings;
}

const depthUnder = (below: number, top: number): Heading["depth"] => Math.min(top + below, LOWEST) as Heading["depth"];
