import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { Page } from "../typeset/page";

/** Leads to the same place from anywhere. */
const WHOLE = /^(?:https?:|mailto:|\/\/)/i;

/**
 * Turns into words what only leads somewhere in its author's folder: links to files beside his or places in his document,
 * and pictures, which are named. Changes the tree, which may hold anything yet.
 */
export function keepWords(tree: Root, page: Page): void {
  visit(tree, "element", (node: Element, index, parent) => {
    if (!parent || index === undefined) return;
    const words = wordsOf(node, page);
    if (words === null) return;
    parent.children.splice(index, 1, ...words);
    return [SKIP, index];
  });
}

/** Null for what may stay. */
function wordsOf({ tagName, properties, children }: Element, page: Page): ElementContent[] | null {
  if (tagName === "a") {
    const isNote = "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
    return isNote || WHOLE.test(String(properties.href ?? "").trim()) ? null : children;
  }
  if (tagName !== "img") return null;
  const source = String(properties.src ?? "").trim();
  if (/^(?:https?:)?\/\//i.test(source)) return null;
  const file = /^data:/i.test(source) ? "" : (source.split(/[?#]/)[0]?.split("/").at(-1) ?? "");
  const names = [String(properties.alt ?? "").trim(), file].filter((name) => name !== "");
  return [{ type: "text", value: `[${[page.words.picture, ...new Set(names)].join(" · ")}]` }];
}
