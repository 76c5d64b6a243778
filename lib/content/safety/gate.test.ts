import type { Element, ElementContent, Properties, Root } from "hast";
import { describe, expect, test } from "vitest";
import { assertSafe } from "./gate";

const element = (tagName: string, properties: Properties = {}, ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});
const check =
  (...children: Root["children"]) =>
  () =>
    assertSafe({ type: "root", children });

describe("the gate lets through what the steps before it make", () => {
  test.each<[string, Element]>([
    ["a paragraph", element("p", {}, { type: "text", value: "<script>" })],
    ["a link", element("a", { href: "https://example.org/?a=b#c", rel: ["noopener"] })],
    ["a relative link", element("a", { href: "/questions/a" })],
    ["a link with a colon in its path", element("a", { href: "/a:b" })],
    ["a picture of this site", element("img", { src: "/a.png", alt: "" })],
    [
      "a formula's sizes",
      element("span", { className: ["katex"] }, element("span", { style: "height:1.2em;top:-3px;" })),
    ],
    ["a diagram's mark", element("svg", {}, element("path", { markerEnd: "url(#diagram-1-arrow)" }))],
    ["its own identifiers", element("h3", { id: "h-为什么" })],
  ])("%s", (_what, node) => {
    expect(check(node)).not.toThrow();
  });
});

describe("the gate stops", () => {
  test.each<[string, Element]>([
    ["scripts", element("script")],
    ["frames", element("iframe", { src: "/x" })],
    ["objects", element("object")],
    ["handlers", element("p", { onClick: "x" })],
    ["styles in prose", element("p", { style: "color:red" })],
    [
      "styles that load",
      element("span", { className: ["katex"] }, element("span", { style: "background-color:url(//x)" })),
    ],
    [
      "styles that cover the page",
      element("span", { className: ["katex"] }, element("span", { style: "position:fixed" })),
    ],
    ["javascript addresses", element("a", { href: "javascript:alert(1)" })],
    ["javascript addresses with tabs", element("a", { href: "java\tscript:alert(1)" })],
    ["javascript addresses after control characters", element("a", { href: "\u0001 JaVaScRiPt:alert(1)" })],
    ["data addresses", element("a", { href: "data:text/html,x" })],
    ["vbscript addresses", element("a", { href: "vbscript:x" })],
    ["pictures from elsewhere", element("img", { src: "https://example.org/a.png" })],
    ["pictures from elsewhere with backslashes", element("img", { src: "/\\example.org/a.png" })],
    ["identifiers that shadow names", element("p", { id: "location" })],
    ["names", element("a", { name: "h-a" })],
    ["fields", element("input", { type: "text", disabled: true })],
    ["live check boxes", element("input", { type: "checkbox" })],
    ["SVG outside of diagrams' few shapes", element("svg", {}, element("use", { href: "#a" }))],
    ["foreign objects", element("svg", {}, element("foreignObject"))],
    ["marks of others", element("svg", {}, element("path", { markerEnd: "url(https://example.org/a.svg#b)" }))],
    ["HTML inside formulas", element("span", { className: ["katex"] }, element("img", { src: "/a.png" }))],
    ["MathML in prose", element("math")],
  ])("%s", (_what, node) => {
    expect(check(element("div", {}, node))).toThrow(/^Invariant: /);
  });

  test("two things of one name", () => {
    expect(check(element("h3", { id: "h-a" }), element("h3", { id: "h-a" }))).toThrow(/^Invariant: /);
  });

  test("what is no element: comments and raw HTML", () => {
    expect(check({ type: "comment", value: "x" })).toThrow(/^Invariant: /);
    expect(check({ type: "raw", value: "<script>" } as unknown as Element)).toThrow(/^Invariant: /);
  });
});
