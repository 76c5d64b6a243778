import type { Heading, RootContent } from "mdast";
import { isVisible } from "./visible";

/** A subheading of level 3 and what stands under it. */
export type Headed = { readonly heading: Heading; readonly nodes: readonly RootContent[] };

/** Cuts a section at its subheadings of level 3. Definitions are left out: they belong to the file. */
export function cutByHeading(nodes: readonly RootContent[]): {
  before: readonly RootContent[];
  parts: readonly Headed[];
} {
  const visible = nodes.filter(isVisible);
  const cuts = visible.flatMap((node, index) => (node.type === "heading" && node.depth === 3 ? [{ node, index }] : []));
  const parts = cuts.map(({ node, index }, place) => ({
    heading: node,
    nodes: visible.slice(index + 1, cuts[place + 1]?.index),
  }));
  return { before: visible.slice(0, cuts[0]?.index), parts };
}
