import type { Image, ImageReference, Link, LinkReference, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { offsetsOf, type Edit } from "./edits";

/** What a link may lead to: another site, a mail box, a place on the page. */
const LEADS_SOMEWHERE = /^(?:https?:\/\/|\/\/|mailto:|#)/i;
const isPicture = /^(?:https?:)?\/\//i;

/** Pictures become links to them, and what leads to files beside the document becomes its words and the address. */
export function rewriteLinks(root: Root, source: string): Edit[] {
  const addresses = new Map<string, string>();
  const inLinks = new Set<Nodes>();
  visit(root, (node) => {
    if (node.type === "definition" && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    if (node.type === "link" || node.type === "linkReference") visit(node, (inside) => void inLinks.add(inside));
  });
  const edits: Edit[] = [];
  visit(root, (node) => {
    if (node.type === "image" || node.type === "imageReference") {
      edits.push(ofImage(node, addressOf(node, addresses), inLinks.has(node), source));
    }
    if (node.type === "link" || node.type === "linkReference") edits.push(...ofLink(node, addressOf(node, addresses)));
    // What a reference led to is said where it was made.
    if (node.type === "definition" && !LEADS_SOMEWHERE.test(node.url)) edits.push({ ...span(node), text: "" });
  });
  return edits;
}

type Pointing = Image | ImageReference | Link | LinkReference;

const addressOf = (node: Pointing, addresses: ReadonlyMap<string, string>): string =>
  "url" in node ? node.url : (addresses.get(node.identifier) ?? "");

function span(node: Parameters<typeof offsetsOf>[0]) {
  const [from, to] = offsetsOf(node);
  return { from, to };
}

function ofImage(node: Image | ImageReference, url: string, isInLink: boolean, source: string): Edit {
  const { from, to } = span(node);
  const alt = node.alt ?? "";
  if (isInLink || !isPicture.test(url))
    return { from, to, text: [alt, quote(url)].filter((part) => part !== "").join(" ") };
  // What stands between the brackets stays as it is written; nothing there would be a link without words.
  return alt === ""
    ? { from, to, text: `[${url.replace(/[[\]]/g, "\\$&")}](<${url}>)` }
    : { from, to, text: source.slice(from + 1, to) };
}

function ofLink(node: Link | LinkReference, url: string): Edit[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (LEADS_SOMEWHERE.test(url) || !first || !last) return [];
  const { from, to } = span(node);
  return [
    { from, to: offsetsOf(first)[0], text: "" },
    { from: offsetsOf(last)[1], to, text: ` (${quote(url)})` },
  ];
}

const quote = (url: string) => (url === "" ? "" : url.includes("`") ? `\`\` ${url} \`\`` : `\`${url}\``);
