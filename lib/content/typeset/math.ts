import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString } from "hast-util-to-string";
import katex from "katex";
import { SKIP, visit } from "unist-util-visit";
import type { Finding } from "../finding";

/** Sets the formulas of a clean tree with KaTeX, in place. A formula it refuses stays as TeX and is named, with its line. */
export function setMath(tree: Root): Finding[] {
  const found: Finding[] = [];
  visit(tree, "element", (node, index, parent) => {
    const display = node.tagName === "pre" ? mathOf(node.children[0]) : undefined;
    const code = display ?? mathOf(node);
    if (!code || !parent || index === undefined) return;
    const outcome = typeset(toString(code), display !== undefined);
    if ("html" in outcome) parent.children.splice(index, 1, ...outcome.html);
    else {
      code.properties = { className: ["math-error"] };
      found.push({ ...offset(node, toString(code), outcome.at), code: "math-invalid", message: outcome.message });
    }
    return SKIP;
  });
  return found;
}

function mathOf(node: ElementContent | undefined): Element | undefined {
  if (node?.type !== "element" || node.tagName !== "code" || !Array.isArray(node.properties.className)) return;
  return node.properties.className.includes("language-math") ? node : undefined;
}

function typeset(tex: string, displayMode: boolean): { html: ElementContent[] } | { message: string; at: number } {
  let refused: string | undefined;
  // Commands that link, load or set attributes. KaTeX would print them in red and say nothing.
  const trust = ({ command }: { command: string }) => {
    refused = command;
    return false;
  };
  try {
    // Sizes in em; the number of expansions is bounded by KaTeX.
    const html = katex.renderToString(tex, { displayMode, strict: "ignore", trust, throwOnError: true, maxSize: 50 });
    if (refused !== undefined) return { message: `${refused} is not allowed in formulas.`, at: tex.indexOf(refused) };
    const children = fromHtml(html, { fragment: true }).children as ElementContent[];
    // One that is wider than a phone scrolls on its own, so it can be reached by keyboard.
    if (displayMode) for (const child of children) if (child.type === "element") child.properties.tabIndex = 0;
    return { html: children };
  } catch (error) {
    if (error instanceof katex.ParseError) return { message: `${error.rawMessage}.`, at: error.position ?? 0 };
    return { message: error instanceof Error ? error.message : String(error), at: 0 };
  }
}

/** Where the `at`-th character of a formula stands; a block's formula begins on the line after its dollars. */
function offset(node: Element, tex: string, at: number) {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = tex.slice(0, at).split("\n");
  if (node.tagName === "pre") return { line: start.line + before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { line: start.line + before.length - 1, column: start.column };
}
