import type { PhrasingContent, Root, RootContent, Table } from "mdast";
import { attributesOf, withoutAttributes } from "./attributes";
import { html } from "./html";
import { inlineLines, noTags } from "./inline";
import { joinLists } from "./join-lists";
import { list } from "./list";
import type { Container, Piece, Unit } from "./unit";
import {
  commentIn,
  container,
  endOf,
  lineOf,
  push,
  rawOf,
  startOf,
  text,
  type FlattenState,
  type Source,
  type UnitLike,
  type Walk,
} from "./walk";

/** A tree as units in the order of the document. */
export function flatten(root: Root, source: Source, state: FlattenState): Unit[] {
  const walk: Walk = { ...state, units: [], source, opens: null };
  for (const node of joinLists(root.children)) visit(node, [], walk);
  return walk.units;
}

function visit(node: RootContent, path: readonly Container[], walk: Walk): void {
  switch (node.type) {
    case "heading":
      return block(node.children, node, { type: "heading", depth: node.depth }, path, walk);
    case "paragraph":
      return block(node.children, node, { type: "text", depth: 0 }, path, walk);
    case "list":
      return list(node, path, walk, visit);
    case "blockquote": {
      const quote = container("quote", walk);
      for (const child of node.children) visit(child, [...path, quote], walk);
      return;
    }
    case "code": {
      if (isHtml(node.value, walk)) return html({ ...node, type: "html" }, path, walk);
      // Indented, the marks of a fence are code themselves.
      const fenced =
        !/^(?:`{3}|~{3})/.test(node.value) && /^\s*(?:[-+*>]\s*|\d+[.)]\s*)*(?:`{3}|~{3})/.test(rawOf(node, walk));
      return put({ type: "code", fenced, language: node.lang ?? null }, node, path, walk, [text(node.value)]);
    }
    case "math":
      return put({ type: "text" }, node, path, walk, [text(node.value)]);
    case "html":
      return html(node, path, walk);
    case "table":
      return table(node, path, walk);
    case "thematicBreak":
      return put({ type: "rule" }, node, path, walk);
    case "yaml":
      return put({ type: "front-matter" }, node, path, walk);
    case "definition":
      return put({ type: "definition" }, node, path, walk);
    case "footnoteDefinition":
      for (const child of node.children) visit(child, path, walk);
      return;
    case "break":
    case "delete":
    case "emphasis":
    case "footnoteReference":
    case "image":
    case "imageReference":
    case "inlineCode":
    case "inlineMath":
    case "link":
    case "linkReference":
    case "listItem":
    case "strong":
    case "tableCell":
    case "tableRow":
    case "text":
      return put({ type: "text" }, node, path, walk);
  }
}

/** Elements indented below others are no code to their author, though Markdown takes them for it. */
const isHtml = (value: string, walk: Walk): boolean =>
  walk.units.at(-1)?.type === "tag" &&
  value.split("\n").every((line) => line.trim() === "" || /^\s*<[a-z/!]/i.test(line));

function put(like: UnitLike, node: RootContent, path: readonly Container[], walk: Walk, pieces: Piece[] = []): void {
  push({ pieces, ...like, line: startOf(node, walk), endLine: endOf(node, walk) }, path, walk);
}

/** A paragraph or heading, a unit for every line of it. */
function block(
  nodes: readonly PhrasingContent[],
  node: RootContent,
  { type, depth }: Pick<Unit, "type" | "depth">,
  path: readonly Container[],
  walk: Walk,
): void {
  const start = startOf(node, walk);
  const end = endOf(node, walk);
  const before = { ...walk.tags };
  const byLine = inlineLines(nodes, node.position?.start.line ?? 1, walk.tags);
  if (type === "heading")
    return push({ type, depth, pieces: withoutAttributes(byLine.flat()), line: start, endLine: end }, path, walk);
  let id = walk.counter.next++;
  // A tag that opens in a paragraph and never closes there was meant for that paragraph.
  Object.assign(walk.tags, { strong: before.strong, coloured: before.coloured, slanted: before.slanted, link: null });
  for (let line = start; line <= end; line += 1) {
    const pieces = byLine[line - start] ?? [];
    if (attributesOf(pieces) !== null) {
      push({ type: "tag", line, endLine: line }, path, walk);
      id = walk.counter.next++;
    } else {
      const styled = attributesOf(byLine[line + 1 - start] ?? []);
      const comment = commentIn(
        walk.source.lines[(node.position?.start.line ?? 1) + walk.source.offset - 1 + line - start] ?? "",
      );
      push({ type, depth, block: id, pieces, styled, comment, line, endLine: line }, path, walk);
    }
  }
}

function table(node: Table, path: readonly Container[], walk: Walk): void {
  const id = walk.counter.next++;
  for (const [index, row] of node.children.entries()) {
    const parsed = row.position?.start.line ?? 1;
    const line = lineOf(parsed, walk);
    const cells = row.children.map((cell) => inlineLines(cell.children, parsed, noTags()).flat());
    const pieces = cells.flatMap((cell, at) => (at === 0 ? cell : [{ ...text(" | "), code: false }, ...cell]));
    push(
      { type: "row", block: id, pieces, cells, header: index === 0, line, endLine: index === 0 ? line + 1 : line },
      path,
      walk,
    );
  }
}
