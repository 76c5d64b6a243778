import type { List, ListItem, PhrasingContent, Root, RootContent, Table } from "mdast";
import { attributesOf, withoutAttributes } from "./attributes";
import { html } from "./html";
import { inlineLines, noTags } from "./inline";
import { mergeMarks } from "./merge-marks";
import { joinLists } from "./join-lists";
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
  type OuterList,
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
      return list(node, path, walk);
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

function list(written: List, path: readonly Container[], walk: Walk): void {
  const node = mergeMarks(written);
  const before = goesOnWith(node, path, walk);
  const id = before?.id ?? walk.counter.next++;
  const numbers = node.children.map((item) => numberOf(item, walk));
  // `1.` in front of every item leaves counting to Markdown.
  const counts = numbers.length > 1 && numbers.every((number) => number === numbers[0]);
  const start = before?.start ?? node.start ?? 1;
  const items = before?.items ?? 0;
  if (path.length === 0)
    walk.outer.list = { id, sign: signOf(node.children.at(-1), walk), start, items: items + node.children.length };
  for (const [index, item] of node.children.entries()) {
    const counted = start + items + index;
    const number = node.ordered ? (counts ? counted : (numbers[index] ?? counted)) : null;
    const bullet = node.ordered ? null : bulletOf(item, walk);
    const inner = container("item", walk, { list: id, number, checked: item.checked ?? null, bullet });
    walk.opens = inner;
    for (const child of item.children) visit(child, [...path, inner], walk);
    if (item.children.length === 0) {
      push({ type: "text", line: startOf(item, walk), endLine: endOf(item, walk) }, [...path, inner], walk);
    }
  }
}

/** The list that the first one of a piece goes on with, where that was cut inside it. */
function goesOnWith(node: List, path: readonly Container[], walk: Walk): OuterList | null {
  const isFirst = walk.source.inList && path.length === 0 && walk.units.length === 0;
  return isFirst && walk.outer.list?.sign === signOf(node.children[0], walk) ? walk.outer.list : null;
}

/** What all items of a list are marked with: a bullet, or what stands behind their numbers. */
const signOf = (item: ListItem | undefined, walk: Walk): string =>
  (item ? /^(?:\d{1,9})?([-+*.)])/.exec(rawOf(item, walk))?.[1] : undefined) ?? "";

/** `-`, `+` or `*`, as written. */
const bulletOf = (item: ListItem, walk: Walk): string | null =>
  /^[-+*]/.exec(rawOf(item, walk).slice((item.position?.start.column ?? 1) - 1))?.[0] ?? null;

/** As written. */
function numberOf(item: ListItem, walk: Walk): number | null {
  const mark = /^\s*(?:>\s*)*(\d{1,9})[.)]/.exec(rawOf(item, walk).slice((item.position?.start.column ?? 1) - 1));
  return mark?.[1] ? Number(mark[1]) : null;
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
