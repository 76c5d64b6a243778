import type { List, RootContent } from "mdast";

/** Times that code must part two lists of one document before that is how its author answers. */
const HABIT = 3;

/**
 * Bulleted lists that nothing but fences at the margin parts are one list to their author: what a fence holds is part of
 * the item above it.
 */
export function joinLists(nodes: readonly RootContent[]): readonly RootContent[] {
  const joints = nodes.filter((_, at) => isParted(nodes, at)).length;
  if (joints < HABIT) return nodes;
  const joined: RootContent[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const before = joined.at(-1);
    if (node.type === "code" && isParted(nodes, at) && before?.type === "list") {
      joined[joined.length - 1] = withInLast(before, node, nodes[at + 1]);
      at += 1;
    } else joined.push(node);
  }
  return joined;
}

/** Whether the node at `at` is a fence with a list with bullets on either side. */
const isParted = (nodes: readonly RootContent[], at: number): boolean =>
  nodes[at]?.type === "code" && isBulleted(nodes[at - 1]) && isBulleted(nodes[at + 1]);

const isBulleted = (node: RootContent | undefined): boolean => node?.type === "list" && node.ordered !== true;

/** A list with one more node in its last item, and the items of the next list behind that. */
function withInLast(list: List, code: RootContent & { type: "code" }, next: RootContent | undefined): List {
  const items = list.children.map((item, at) =>
    at === list.children.length - 1 ? { ...item, children: [...item.children, code] } : item,
  );
  return { ...list, children: [...items, ...(next?.type === "list" ? next.children : [])] };
}
