import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { DocumentQuestion } from "../dialects/model";
import { parseMarkdown } from "../markdown/parse";

const PLAIN = new Set<string>(["text", "inlineCode", "emphasis", "strong", "delete", "inlineMath"]);

/** A title as one line of Markdown that reads as what it says: marks that its author meant as themselves are escaped. */
export function writeTitle({ title, titleMarkdown }: Pick<DocumentQuestion, "title" | "titleMarkdown">): string {
  const line = titleMarkdown.replace(/\s+/g, " ").trim();
  return readsAs(line, title) ? line : escape(title.replace(/\s+/g, " ").trim());
}

function readsAs(line: string, title: string): boolean {
  const [heading, ...more] = parseMarkdown(`# ${line}`).children;
  const isTitle = heading?.type === "heading" && heading.depth === 1 && more.length === 0;
  return isTitle && heading.children.every(isPlain) && bare(toString(heading)) === bare(title);
}

const isPlain = (node: RootContent): boolean =>
  PLAIN.has(node.type) && (!("children" in node) || node.children.every(isPlain));
const bare = (text: string) => text.replace(/\s+/g, " ").trim();
const escape = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#~$&|]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/@/g, "\\@");
