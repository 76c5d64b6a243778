import type { Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import type { SectionName } from "@/lib/catalogue/model";
import { readFenceMeta } from "../fence-meta";
import { placeOf, type Place } from "../problems";
import type { Outline } from "../sections";

type Part = SectionName | "title" | "context";

/** A run of words as its author set it apart. A `note` is quoted: a hint or a reason. An `item` stands in a list. */
export type Passage = {
  readonly section: Part;
  readonly role: "paragraph" | "heading" | "item" | "note" | "cell";
  readonly at: Place;
  /** On one line, without marks; code in a line is kept, a formula is left out. */
  readonly text: string;
  /** The same without the code. */
  readonly words: string;
};

/** What two languages of a text have alike however differently they say it: subheadings, tables, lists, code, formulas. */
type Block = { readonly section: Part; readonly what: string; readonly line: number };

/** A question in one language as an editor sees it, who judges how it is written and not whether it can be read. */
export type Manuscript = {
  readonly passages: readonly Passage[];
  readonly blocks: readonly Block[];
  /** Fences with `norun`. */
  readonly unrun: readonly Place[];
};

type Draft = { readonly passages: Passage[]; readonly blocks: Block[]; readonly unrun: Place[] };

export function readManuscript({ title, context, sections }: Outline): Manuscript {
  const draft: Draft = { passages: [], blocks: [], unrun: [] };
  if (title) addPassage(title, "title", "heading", draft);
  for (const node of context) readNode(node, "context", "paragraph", draft);
  for (const { name, nodes } of sections) for (const node of nodes) readNode(node, name, "paragraph", draft);
  return draft;
}

function readNode(node: RootContent, section: Part, role: Passage["role"], draft: Draft): void {
  const what = nameBlock(node);
  if (what !== null) draft.blocks.push({ section, what, line: placeOf(node).line });
  if (node.type === "code" && readFenceMeta(node.meta ?? "").norun !== null) draft.unrun.push(placeOf(node));
  if (node.type === "heading") return addPassage(node, section, "heading", draft);
  if (node.type === "paragraph") return addPassage(node, section, role, draft);
  if (node.type === "tableCell") return addPassage(node, section, "cell", draft);
  if (!("children" in node)) return;
  const inside = node.type === "blockquote" ? "note" : node.type === "list" ? "item" : role;
  for (const child of node.children) readNode(child, section, inside, draft);
}

function nameBlock(node: RootContent): string | null {
  if (node.type === "heading") return `a heading ${"#".repeat(node.depth)}`;
  if (node.type === "list") return `a list of ${node.children.length}`;
  if (node.type === "code") return `a fence of ${node.lang ?? "text"}`;
  if (node.type === "math") return "a formula";
  return node.type === "table" ? nameTable(node) : null;
}

const nameTable = ({ children }: Table) =>
  `a table of ${children.length - 1} rows and ${children[0]?.children.length ?? 0} columns`;

function addPassage(
  node: Pick<Paragraph, "position"> & { readonly children: readonly PhrasingContent[] },
  section: Part,
  role: Passage["role"],
  draft: Draft,
): void {
  const words = node.children.filter((child) => child.type !== "inlineMath");
  const text = onOneLine(toString(words, { includeHtml: false }));
  if (text === "") return;
  draft.passages.push({ section, role, at: placeOf(node), text, words: onOneLine(words.map(wordsOf).join("")) });
}

const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function wordsOf(node: PhrasingContent): string {
  if (node.type === "inlineCode" || node.type === "inlineMath" || node.type === "html") return " ";
  if ("children" in node) return node.children.map(wordsOf).join("");
  return "value" in node ? node.value : " ";
}
