import type { List, ListItem } from "mdast";

/** Least items that have two marks each. */
const LEAST = 2;

/** `- 1. One`, item for item: two lists to Markdown, and one that is numbered to its author. */
export function mergeMarks(list: List): List {
  if (list.ordered === true || list.children.length < LEAST) return list;
  const inner = list.children.flatMap((item) => innerOf(item) ?? []);
  return inner.length === list.children.length ? { ...list, ordered: true, start: 1, children: inner } : list;
}

/** The numbered item that is all an item holds, on its line. */
function innerOf({ position, checked, children: [first, ...others] }: ListItem): ListItem | null {
  if (first?.type !== "list" || first.ordered !== true || others.length > 0 || typeof checked === "boolean")
    return null;
  const [only, ...more] = first.children;
  return only && more.length === 0 && only.position?.start.line === position?.start.line ? only : null;
}
