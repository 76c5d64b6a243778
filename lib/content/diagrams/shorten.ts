import type { Element } from "hast";
import { visit } from "unist-util-visit";

// What a shape is without being told.
const INITIAL: Readonly<Record<string, string>> = { strokeWidth: "1", fontWeight: "400" };

/** Drops from a drawing what says nothing: initial values, the second of two equal radii, arrowheads that no line ends in. */
export function shorten(svg: Element): void {
  const used = new Set<string>();
  visit(svg, "element", ({ properties }) => {
    for (const end of [properties.markerStart, properties.markerEnd]) used.add(String(end));
    for (const [name, value] of Object.entries(INITIAL)) {
      if (String(properties[name]) === value) delete properties[name];
    }
    if (properties.rx === properties.ry) delete properties.ry;
  });
  visit(svg, "element", (node, index, parent) => {
    if (node.tagName !== "marker" || !parent || index === undefined) return undefined;
    if (used.has(`url(#${String(node.properties.id)})`)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
