import type { List, ListItem, RootContent } from "mdast";
import { mergeMarks } from "./merge-marks";
import type { Container } from "./unit";
import { container, endOf, push, rawOf, startOf, type OuterList, type Walk } from "./walk";

/** The items of a list, each of them a container of what `visit` makes of the nodes in it. */
export function list(
  written: List,
  path: readonly Container[],
  walk: Walk,
  visit: (node: RootContent, path: readonly Container[], walk: Walk) => void,
): void {
  const node = mergeMarks(written);
  const before = goesOnWith(node, path, walk);
  const id = before?.id ?? walk.counter.next++;
  const numbers = node.children.map((item) => numberOf(item, walk));
  // `1.` in front of every item leaves counting to Markdown.
  const counts = (before?.counts ?? numbers.length > 1) && numbers.every((number) => number === numbers[0]);
  const start = before?.start ?? node.start ?? 1;
  const items = before?.items ?? 0;
  if (path.length === 0)
    walk.outer.list = { id, sign: signOf(node.children.at(-1), walk), counts, start, items: items + numbers.length };
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
