import type { Html, Root } from "mdast";
import { visit } from "unist-util-visit";
import { offsetsOf, type Edit } from "./edits";

const PICTURE = /<img\b[^<>]*>/gi;
const ANCHOR = /^<a\b(?![^>]*\bhref\b)[^>]*>$/i;

/** Pictures that were written as HTML become links to them; places that only links of the document led to are left out. */
export function rewriteHtml(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, "html", (node, index, parent) => {
    const [from] = offsetsOf(node);
    for (const match of node.value.matchAll(PICTURE)) {
      const at = from + match.index;
      edits.push({ from: at, to: at + match[0].length, text: linkTo(match[0]) });
    }
    const next = parent?.children[(index ?? 0) + 1];
    if (ANCHOR.test(node.value) && isEnd(next)) edits.push({ from, to: offsetsOf(next)[1], text: "" });
  });
  return edits;
}

const isEnd = (node: { readonly type: string } | undefined): node is Html =>
  node?.type === "html" && "value" in node && node.value === "</a>";

function linkTo(tag: string): string {
  const read = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag)?.slice(1).find(Boolean) ?? "";
  const [address, alt] = [read("src"), read("alt")];
  if (/^(?:https?:)?\/\//i.test(address)) return `<a href="${address.replace(/"/g, "&quot;")}">${alt || address}</a>`;
  return [alt, address === "" ? "" : `<code>${address}</code>`].filter((part) => part !== "").join(" ");
}
