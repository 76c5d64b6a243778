import type { Root as HtmlRoot } from "hast";
import type { Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { remark } from "remark";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { SafeHtml } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { sanitise } from "../safety/sanitise";
import { furnish } from "../typeset/furnish";
import { createPage } from "../typeset/page";
import { walk } from "../walk";
import { withoutAbyss } from "./abyss";
import { print } from "./print";

const markdown = remark().use(remarkGfm).use(remarkCjkFriendly).freeze();
const toTree = unified().use(remarkRehype).freeze();

/** Headings of a note stand below that of the question it is about. */
const BELOW = 2;

/**
 * A learner's note to HTML, in the browser: it takes as long as its author made it take, on their own machine. Unlike
 * what is published, tags are only text, pictures are links, and a line ends where it was ended. Null: it is nested too
 * deep to be read as Markdown.
 */
export function renderNote(text: string, locale: Locale): SafeHtml | null {
  try {
    const root = markdown.parse(withoutAbyss(text));
    takeAtItsWord(root);
    const tree: HtmlRoot = sanitise(toTree.runSync(root));
    furnish(tree, createPage(locale));
    // Several notes stand on one page.
    walk(tree, (node) => {
      if (node.type === "element") delete node.properties.id;
      return undefined;
    });
    return print(tree);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const words = (value: string): Text => ({ type: "text", value });

function takeAtItsWord(root: Root): void {
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === "heading") node.depth = Math.min(node.depth + BELOW, 6) as typeof node.depth;
    const instead = wordsFor(node, parent);
    if (!instead) return;
    (parent.children as RootContent[]).splice(index, 1, ...instead);
    return index + instead.length;
  });
}

function wordsFor(node: RootContent | Root, parent: Parents): RootContent[] | null {
  if (node.type === "text") return node.value.includes("\n") ? lines(node.value) : null;
  if (node.type === "html") {
    const typed = lines(node.value);
    return isPhrasing(parent) ? typed : [{ type: "paragraph", children: typed }];
  }
  if (node.type === "image") return [{ type: "link", url: node.url, children: [words(node.alt || node.url)] }];
  if (node.type === "imageReference") return [words(node.alt ?? node.label ?? "")];
  if (node.type === "footnoteReference") return [words(`[^${node.label ?? node.identifier}]`)];
  if (node.type !== "footnoteDefinition") return null;
  return [{ type: "paragraph", children: [words(`[^${node.label ?? node.identifier}]:`)] }, ...node.children];
}

const isPhrasing = ({ type }: Parents): boolean =>
  !["root", "blockquote", "listItem", "footnoteDefinition"].includes(type);

const lines = (value: string): PhrasingContent[] =>
  value.split("\n").flatMap((line, index) => (index === 0 ? [words(line)] : [{ type: "break" }, words(line)]));
