import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";

// Written without looking at the product: what a browser would do with the string, and nothing of how it was made.
const HARMFUL = new Set(
  (
    "script iframe frame frameset object embed applet base meta link style form button textarea select option keygen isindex noscript " +
    "template slot portal dialog video audio source track picture marquee xmp plaintext noembed noframes title body html head " +
    "foreignobject use image animate animatetransform animatemotion set feimage handler annotation-xml maction mglyph"
  ).split(" "),
);
const LOADING = [
  "src",
  "srcset",
  "data",
  "poster",
  "background",
  "action",
  "formaction",
  "ping",
  "longdesc",
  "cite",
  "manifest",
  "srcdoc",
];
const FORBIDDEN = [
  "name",
  "is",
  "slot",
  "autofocus",
  "contenteditable",
  "accesskey",
  "httpequiv",
  "form",
  "target",
  "download",
  "usemap",
];
const SITE = "https://site.example";

/** What is wrong with a piece of HTML, as a browser's parser sees it. Empty when nothing is. */
export function violations(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), [], found);
  // As it stands in a page: nothing may close its container or swallow what follows.
  const page = fromHtml(`<!doctype html><title>t</title><body><div>${html}</div><footer></footer>`);
  const body = page.children
    .filter(isElement)
    .flatMap((root) => root.children.filter(isElement))
    .find(({ tagName }) => tagName === "body");
  const outline = body?.children.map((child) => (isElement(child) ? child.tagName : child.type)).join(" ");
  if (outline !== "div footer") found.push(`breaks out of its container: ${outline}`);
  return found;
}

const isElement = (node: Nodes): node is Element => node.type === "element";

function visit(node: Nodes, ancestors: readonly Element[], found: string[]) {
  if (node.type === "comment" || node.type === "doctype") found.push(`a ${node.type}`);
  if (isElement(node)) inspect(node, ancestors, found);
  if (!("children" in node)) return;
  for (const child of node.children) visit(child, isElement(node) ? [...ancestors, node] : ancestors, found);
}

function inspect(node: Element, ancestors: readonly Element[], found: string[]) {
  const tag = node.tagName.toLowerCase();
  const within = (test: (one: Element) => boolean) => [...ancestors, node].some(test);
  const inFormula = within((one) => classOf(one).includes("katex"));
  const inDiagram = ancestors.some((one) => one.tagName === "figure" && classOf(one).includes("diagram"));
  if (HARMFUL.has(tag)) found.push(`<${tag}>`);
  if (tag === "math" && !inFormula) found.push("<math> outside of a formula");
  if (tag === "svg" && !inFormula && !inDiagram) found.push("<svg> outside of a diagram");
  if (tag === "input" && !(node.properties.type === "checkbox" && node.properties.disabled)) found.push("a live field");
  for (const [property, raw] of Object.entries(node.properties)) {
    const name = property.toLowerCase();
    const value = Array.isArray(raw) ? raw.join(" ") : String(raw);
    if (name.startsWith("on")) found.push(`${name} on <${tag}>`);
    if (FORBIDDEN.includes(name)) found.push(`${name} on <${tag}>`);
    if (name === "style" && (!(inFormula || inDiagram) || /url|image|expression|fixed|absolute|import/i.test(value)))
      found.push(`style="${value}"`);
    if (/href$/.test(name) && leads(value) === "script") found.push(`${name}="${value}"`);
    if ((LOADING.includes(name) || (tag !== "a" && /href$/.test(name))) && leads(value) !== "here")
      found.push(`loads ${name}="${value}"`);
    const drawn = within((one) => one.tagName === "svg") && name !== "arialabel";
    if (drawn && /url\s*\(/i.test(value) && !/^url\(#diagram-\d+-[\w-]+\)$/.test(value))
      found.push(`${name}="${value}"`);
    if (name === "id" && !/^(h|note|diagram)-/.test(value)) found.push(`id="${value}"`);
  }
}

const classOf = (node: Element) => [node.properties.className ?? []].flat().map(String).join(" ").split(" ");

/** Where an address leads once a browser has stripped and resolved it. */
function leads(address: string): "here" | "elsewhere" | "script" {
  const stripped = [...address].filter((character) => character > " " && character !== "\u007f").join("");
  const verdicts = [address, stripped].map((one) => {
    if (!URL.canParse(one, SITE)) return "here";
    const { protocol, origin } = new URL(one, SITE);
    if (!["http:", "https:", "mailto:"].includes(protocol)) return "script";
    return origin === SITE ? "here" : "elsewhere";
  });
  return verdicts.includes("script") ? "script" : verdicts.includes("elsewhere") ? "elsewhere" : "here";
}
