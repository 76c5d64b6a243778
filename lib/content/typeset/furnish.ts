import type { Element, Parents, Root } from "hast";
import { toString } from "hast-util-to-string";
import type { Heading } from "@/lib/catalogue/model";
import { localePath } from "@/lib/i18n/locales";
import { isOffSite } from "../safety/address";
import type { Page } from "./page";
import { walk } from "../walk";

// A line break between two Chinese characters is the author's wrapping, not a space.
const CJK = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]";
const WRAPPED = new RegExp(`(?<=${CJK})[ \\t]*\\n[ \\t]*(?=${CJK})`, "gu");

/**
 * Gives clean HTML what a page needs: identifiers of headings, addresses in the page's language, tables
 * that scroll, names for controls. Changes the tree; returns its headings of depth 3 and 4.
 */
export function furnish(tree: Root, page: Page): Heading[] {
  const headings: Heading[] = [];
  const tables: { parent: Parents; table: Element }[] = [];
  walk(tree, (node, parent) => {
    if (node.type === "text") {
      if (node.value.includes("\n")) node.value = node.value.replace(WRAPPED, "");
      return;
    }
    const { tagName, properties } = node;
    if (tagName === "pre") return "skip";
    if (/^h[3-6]$/.test(tagName)) headings.push(nameHeading(node, page));
    if (tagName === "a") directLink(node, page);
    if (tagName === "input") properties.ariaLabel = page.words[properties.checked ? "done" : "open"];
    if (tagName === "img") Object.assign(properties, { alt: properties.alt ?? "", loading: "lazy" });
    if (tagName === "table") tables.push({ parent, table: node });
  });
  for (const { parent, table } of tables) parent.children.splice(parent.children.indexOf(table), 1, frame(table, page));
  return headings.filter(({ depth }) => depth <= 4);
}

function nameHeading(node: Element, page: Page): Heading {
  const text = toString(node).replace(/\s+/g, " ").trim();
  const id = page.headingId(text);
  node.properties.id = id;
  return { depth: Number(node.tagName[1]), id, text };
}

function directLink(node: Element, page: Page) {
  const { href } = node.properties;
  if (typeof href !== "string") return;
  if (/^\/(questions|topics|glossary)([/#]|$)/.test(href)) node.properties.href = localePath(page.locale, href);
  if (isOffSite(href) && !href.startsWith("mailto:")) node.properties.rel = ["noopener", "noreferrer"];
}

/** Wide tables scroll on their own, so the frame can be reached by keyboard and has a name of its own. */
function frame(table: Element, page: Page): Element {
  const columns: string[] = [];
  walk(table, (node) => {
    if (node.type === "element" && node.tagName === "th") columns.push(toString(node).trim());
  });
  const name = `${page.words.table} ${page.number("table")}`;
  const list = columns.filter(Boolean).join(page.locale === "zh" ? "、" : ", ");
  const ariaLabel = list === "" ? name : page.locale === "zh" ? `${name}：${list}` : `${name}: ${list}`;
  const properties = { className: ["table"], tabIndex: 0, role: "region", ariaLabel };
  return { type: "element", tagName: "div", properties, children: [table] };
}
