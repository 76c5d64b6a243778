import { renderMermaidSVG } from "beautiful-mermaid";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { readDiagram, type Problem } from "./read";
import type { DiagramKind } from "./reading";
import { shorten } from "./shorten";

export type Drawing = {
  readonly kind: DiagramKind | undefined;
  /** Undefined where nothing could be drawn; then there are problems. */
  readonly svg: Element | undefined;
  readonly title: string | undefined;
  /** The words in it, in drawing order, each once. */
  readonly labels: readonly string[];
  readonly problems: readonly Problem[];
};

// The renderer's own names on the left; on the right what a page may set, and what is right on any page. A colour is made
// of those above it.
const THEME = {
  "--bg": "var(--diagram-bg,Canvas)",
  "--_text": "var(--diagram-ink,CanvasText)",
  "--_text-sec": "var(--diagram-muted,color-mix(in srgb,var(--_text) 78%,var(--bg)))",
  "--_text-muted": "var(--_text-sec)",
  "--_text-faint": "var(--_text-sec)",
  "--_line": "var(--diagram-line,color-mix(in srgb,var(--_text) 55%,var(--bg)))",
  "--_arrow": "var(--diagram-accent,var(--_line))",
  "--_node-fill": "color-mix(in srgb,var(--_text) 4%,var(--bg))",
  "--_node-stroke": "color-mix(in srgb,var(--_text) 35%,var(--bg))",
  "--_group-fill": "transparent",
  "--_group-hdr": "color-mix(in srgb,var(--_text) 6%,var(--bg))",
  "--_inner-stroke": "color-mix(in srgb,var(--_text) 15%,var(--bg))",
  "--_key-badge": "color-mix(in srgb,var(--_text) 10%,var(--bg))",
} as const;

// The layout takes seconds for hundreds of arrows.
const MAX_LENGTH = 3000;

const TAGS = new Set("svg defs marker g rect circle ellipse line polyline polygon path text tspan".split(" "));
const ATTRIBUTES = new Set([
  ..."cx cy d dx dy fill height id markerEnd markerHeight markerStart markerWidth orient points r refX refY rx ry".split(
    " ",
  ),
  ..."fontSize fontStyle fontWeight stroke strokeDashArray strokeLineCap strokeLineJoin strokeWidth".split(" "),
  ..."textAnchor textDecoration transform viewBox width x x1 x2 y y1 y2".split(" "),
]);

/** Draws Mermaid as SVG for any theme. `id` begins every identifier in it. Never throws on what an author wrote. */
export function drawDiagram(source: string, id: string): Drawing {
  const { kind, title, text, problems } = readDiagram(source);
  const drawing = { kind, title, svg: undefined, labels: [], problems };
  if (text.length > MAX_LENGTH) {
    const message = `More than ${MAX_LENGTH} characters: nobody reads that on a phone. Make two of it.`;
    return { ...drawing, problems: [...problems, { line: 0, message }] };
  }
  if (kind === undefined || text.split("\n").length < 2) return drawing;
  try {
    const root = fromHtml(renderMermaidSVG(text, { padding: 16, transparent: true }), { fragment: true });
    const svg = dress(root, id);
    return { ...drawing, svg, labels: labelsOf(svg) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...drawing, problems: [...problems, { line: 0, message }] };
  }
}

/** Keeps shapes and words; drops the style sheet, which asks another site for fonts, and every class, tooltip and colour. */
function dress(root: Root, id: string): Element {
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const inWords = parent.type === "element" && /^(text|tspan)$/.test(parent.tagName);
    if (node.type === "element" ? !TAGS.has(node.tagName) : !inWords) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === "text") node.value = node.value.replace("(no attributes)", "–");
    if (node.type !== "element") return undefined;
    const mono = String(node.properties.className ?? "") === "mono";
    node.properties = Object.fromEntries(
      Object.entries(node.properties)
        .filter(([name]) => ATTRIBUTES.has(name))
        .map(([name, value]) => [name, typeof value === "string" ? rewrite(name, value, id) : value]),
    );
    if (mono) node.properties.fontFamily = "ui-monospace, monospace";
    return undefined;
  });
  const svg = root.children.find((child) => child.type === "element");
  if (svg?.tagName !== "svg") throw new Error("Nothing was drawn.");
  shorten(svg);
  svg.properties.style = themeOf(svg);
  return svg;
}

/** The colours that are used, by a shape or by another colour. */
function themeOf(svg: Element): string {
  const said = new Set<string>();
  const hear = (value: unknown) => {
    for (const [name] of String(value).matchAll(/--[\w-]+/g)) said.add(name);
  };
  visit(svg, "element", ({ properties }) => Object.values(properties).forEach(hear));
  const needed: string[] = [];
  for (const [name, value] of Object.entries(THEME).reverse()) {
    if (!said.has(name)) continue;
    hear(value);
    needed.unshift(`${name}:${value}`);
  }
  return needed.join(";");
}

function rewrite(name: string, value: string, id: string): string {
  if (name === "id") return `${id}-${value}`;
  if (name === "markerStart" || name === "markerEnd") return value.replace(/^url\(#([\w-]+)\)$/, `url(#${id}-$1)`);
  if (name === "fill" || name === "stroke")
    return /^(none|transparent|var\(--[\w-]+\))$/.test(value) ? value : "var(--_line)";
  // Sums of binary fractions: 648.1800000000001 says no more than 648.2, and nobody sees a twentieth of a pixel.
  return value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

function labelsOf(svg: Element): string[] {
  const labels = new Set<string>();
  visit(svg, "element", (node) => {
    if (node.tagName !== "text") return;
    const words: string[] = [];
    visit(node, "text", ({ value }) => void words.push(value));
    labels.add(words.join("").replace(/\s+/g, " ").trim());
  });
  return [...labels].filter(Boolean);
}
