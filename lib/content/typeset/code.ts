import type { Element, ElementContent, Root } from "hast";
import bash from "highlight.js/lib/languages/bash";
import c from "highlight.js/lib/languages/c";
import cpp from "highlight.js/lib/languages/cpp";
import css from "highlight.js/lib/languages/css";
import diff from "highlight.js/lib/languages/diff";
import dockerfile from "highlight.js/lib/languages/dockerfile";
import go from "highlight.js/lib/languages/go";
import ini from "highlight.js/lib/languages/ini";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import markdown from "highlight.js/lib/languages/markdown";
import python from "highlight.js/lib/languages/python";
import rust from "highlight.js/lib/languages/rust";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";
import rehypeHighlight from "rehype-highlight";
import { unified } from "unified";
import { walk } from "../walk";

/** The languages that are coloured, with the other names that their grammars know (py, sh, ts, html, toml …). */
const LANGUAGES = {
  ...{ bash, c, cpp, css, diff, dockerfile, go, ini, java, javascript, json },
  ...{ markdown, python, rust, sql, typescript, xml, yaml },
};

// A language that is not registered stays as it is: the plugin notes it and goes on.
const colour = unified().use(rehypeHighlight, { languages: LANGUAGES, detect: false }).freeze();

/** Colours the code of a clean tree and puts each fence into its figure, in place. What a program prints is no code. */
export function setCode(tree: Root): void {
  colour.runSync(tree);
  walk(tree, (pre, parent) => {
    if (pre.type !== "element" || pre.tagName !== "pre") return;
    const code = pre.children[0];
    if (code?.type === "element") parent.children[parent.children.indexOf(pre)] = figure(pre, code);
    return "skip";
  });
}

function figure(pre: Element, code: Element): Element {
  const language = languageOf(code) ?? "text";
  const isGuessed = Array.isArray(code.properties.className) && code.properties.className.includes("guessed");
  code.properties = { className: ["hljs", `language-${language}`] };
  // Long lines scroll, so the box can be reached by keyboard.
  pre.properties = { tabIndex: 0 };
  const className = language === "output" ? ["code", "output"] : ["code"];
  const children: ElementContent[] = [pre];
  return {
    type: "element",
    tagName: "figure",
    properties: { className, dataLanguage: language, ...(isGuessed && { dataGuessed: "" }) },
    children,
  };
}

/** The language of `<code class="language-…">`. */
export function languageOf(code: ElementContent | undefined): string | undefined {
  if (code?.type !== "element" || !Array.isArray(code.properties.className)) return;
  const name = code.properties.className.map(String).find((token) => token.startsWith("language-"));
  return name?.slice("language-".length);
}
