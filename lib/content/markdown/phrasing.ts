import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

const BLOCKS = new Set(
  "blockquote dd details dl dt h1 h2 h3 h4 h5 h6 hr input li ol p pre summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Unwraps blocks, which only raw HTML can have brought into a line; drops notes, whose place is under a text. */
export function keepPhrasing(tree: Root): void {
  visit(tree, "element", (node: Element, index, parent) => {
    if (!parent || index === undefined) return;
    const kept = replacement(node);
    if (kept === undefined) return;
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index];
  });
}

function replacement(node: Element): ElementContent[] | undefined {
  if (node.tagName === "section" || isNoteMark(node)) return [];
  return BLOCKS.has(node.tagName) ? node.children : undefined;
}

function isNoteMark(node: Element): boolean {
  return (
    node.tagName === "sup" &&
    node.children.some((child) => child.type === "element" && "dataFootnoteRef" in child.properties)
  );
}
