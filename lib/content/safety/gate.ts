import type { Element, Nodes, Root } from "hast";
import { invariant } from "@/lib/core/invariant";

type Area = "prose" | "formula" | "diagram";

// Its own lists, on purpose: a mistake in the sanitiser's must not be a mistake here.
const words = (text: string) => new Set(text.split(" "));
const SHAPES = "svg g defs marker rect circle ellipse line polyline polygon path";
const TAGS: Record<Area, ReadonlySet<string>> = {
  prose: words(
    "a abbr b blockquote br code dd del details div dl dt em figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp " +
      "rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead tr ul var wbr",
  ),
  formula: words(
    "span math semantics annotation menclose mfrac mi mn mo mover mpadded mphantom mroot mrow mspace msqrt mstyle msub msubsup " +
      "msup mtable mtd mtext mtr mlabeledtr munder munderover svg path line g",
  ),
  diagram: words(`${SHAPES} text tspan`),
};
const ANYWHERE = "ariaHidden ariaLabel className id lang role style tabIndex";
const ATTRIBUTES: Record<Area, ReadonlySet<string>> = {
  prose: words(
    `${ANYWHERE} align alt checked colSpan dataGuessed dataLanguage disabled height href loading open rel rowSpan src start title type width`,
  ),
  formula: words(
    `${ANYWHERE} accent accentunder columnalign columnlines columnspacing d depth display displaystyle encoding fence height ` +
      "largeop linebreak linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize notation " +
      "preserveAspectRatio rowlines rowspacing rspace scriptlevel separator stretchy strokeWidth title valign viewBox voffset width x1 x2 " +
      "xmlns y1 y2",
  ),
  diagram: words(
    `${ANYWHERE} cx cy d dx dy fill fontFamily fontSize fontStyle fontWeight height markerEnd markerHeight markerStart markerWidth ` +
      "orient points r refX refY rx ry stroke strokeDashArray strokeLineCap strokeLineJoin strokeWidth textAnchor textDecoration " +
      "transform viewBox width x x1 x2 y y1 y2",
  ),
};
const OWN_ID = /^(h|note|diagram)-[^\s"'<>&]+$/;
const STYLE =
  /^(\s*(--[a-z_-]+|(min-)?width|height|top|bottom|left|right|vertical-align|position|(background-)?color|text-shadow|(margin|padding|border)(-[a-z]+)*)\s*:[^;:@\\<>]*;?)*\s*$/;

/**
 * The last door: throws when a finished tree holds anything but known elements with known attributes and harmless
 * addresses. It mends nothing, for what arrives here wrong is a bug of a step before.
 */
export function assertSafe(tree: Root): void {
  const ids = new Set<string>();
  for (const child of tree.children) check(child, "prose", ids);
}

function check(node: Nodes, area: Area, ids: Set<string>): void {
  if (node.type === "text") return;
  invariant(node.type === "element", `${node.type} in finished HTML`);
  const inside = enter(node, area);
  invariant(TAGS[inside].has(node.tagName), `<${node.tagName}> in ${inside}`);
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === null || value === undefined || value === false) continue;
    invariant(ATTRIBUTES[inside].has(name), `${name} on <${node.tagName}> in ${inside}`);
    checkValue(node, inside, name, Array.isArray(value) ? value.join(" ") : String(value), ids);
  }
  for (const child of node.children) check(child, inside, ids);
}

function enter(node: Element, area: Area): Area {
  if (area !== "prose") return area;
  if (node.tagName === "svg") return "diagram";
  return String(node.properties.className ?? "").startsWith("katex") ? "formula" : "prose";
}

function checkValue(node: Element, area: Area, name: string, value: string, ids: Set<string>) {
  const where = `${name}="${value}" on <${node.tagName}>`;
  if (name === "href") invariant(hasSafeScheme(value, ["http:", "https:", "mailto:"]), where);
  if (name === "src") invariant(node.tagName === "img" && origin(value) === HERE, where);
  if (name === "style") invariant(area !== "prose" && STYLE.test(value) && !/url|expression|fixed/i.test(value), where);
  if (name === "id") {
    invariant(OWN_ID.test(value) && !ids.has(value), where);
    ids.add(value);
  }
  if (name === "type") invariant(value === "checkbox" && node.properties.disabled === true, where);
  if (area === "diagram" && /url/i.test(value) && name !== "ariaLabel") {
    invariant(/^url\(#diagram-[\w-]+\)$/.test(value), where);
  }
}

const HERE = "https://gate.invalid";

/** As a browser reads it: white space and control characters gone, relative to a page. */
function hasSafeScheme(address: string, schemes: readonly string[]): boolean {
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  return [address, bare].every((one) => {
    try {
      return schemes.includes(new URL(one, HERE).protocol);
    } catch {
      // Not an address at all: following it goes nowhere, unless it only looks broken.
      return !/^[a-z][a-z0-9+.-]*:/i.test(bare) || /^(https?|mailto):/i.test(bare);
    }
  });
}

function origin(address: string): string | undefined {
  try {
    return new URL(address, HERE).origin;
  } catch {
    return undefined;
  }
}
