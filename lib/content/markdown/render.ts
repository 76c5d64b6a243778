import type { Root as HtmlRoot } from "hast";
import type { Code, Html, PhrasingContent, Root, RootContent } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Code as CodeModel, Heading, Prose, SafeHtml } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import type { Finding } from "../finding";
import { inspectAttributes, inspectHtml, linkRemoteImages } from "../safety/inspect";
import { sanitise } from "../safety/sanitise";
import { setCode } from "../typeset/code";
import { setDiagrams } from "../typeset/diagrams";
import { furnish } from "../typeset/furnish";
import { setMath } from "../typeset/math";
import { numberNotes } from "../typeset/notes";
import { createPage } from "../typeset/page";
import { setQuotes } from "../typeset/quotes";
import { plainText } from "../typeset/plain-text";
import { keepWords } from "./keep-words";
import { keepPhrasing } from "./phrasing";
import { print } from "./print";
import { survey } from "./survey";

export type Renderer = {
  /** Block content to HTML. Headings of depth 3 to 6 get identifiers, unique in the file; those of 3 and 4 are returned. */
  blocks(nodes: readonly RootContent[]): { prose: Prose; headings: Heading[] };
  /** Phrasing content to HTML without a paragraph around it, and with nothing that cannot stand in one. */
  inline(nodes: readonly PhrasingContent[]): Prose;
  /** A fence kept as data: its figure, and its exact text. */
  code(node: Code): CodeModel;
  /** What was wrong in all that was rendered so far, each once, in order of appearance. */
  findings(): Finding[];
};

const toTree = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: "" }).freeze();
const parseRaw = unified().use(rehypeRaw).freeze();

type RenderOptions = {
  readonly locale: Locale;
  /** Written for another place: links and pictures that only lead somewhere there become words. */
  readonly foreign?: boolean;
};

/** One renderer a file: link definitions, footnotes, identifiers and findings are the file's. */
export function createRenderer(root: Root, options: RenderOptions): Renderer {
  const page = createPage(options.locale);
  const findings = new Map<string, Finding>();
  const report = (found: readonly Finding[]) => {
    for (const one of found) findings.set(`${one.line}:${one.column} ${one.code} ${one.message}`, one);
  };
  const file = survey(root);
  const holds = (...names: string[]) => file.kinds.has("html") || names.some((name) => file.kinds.has(name));

  /** Clean, and complete but for formulas and the colours of code. */
  function toCleanTree(nodes: readonly RootContent[]): HtmlRoot {
    const source: Root = { type: "root", children: [...nodes, ...file.definitions] };
    const html: Html[] = [];
    if (holds()) visit(source, "html", (node) => void html.push(node));
    const tree = toTree.runSync(source);
    const parsed = html.length > 0 ? parseRaw.runSync(tree) : tree;
    report(html.flatMap(inspectHtml));
    if (holds("link", "definition")) report(inspectAttributes(parsed));
    if (options.foreign) keepWords(parsed, page);
    if (holds("image", "imageReference")) report(linkRemoteImages(parsed));
    return sanitise(parsed);
  }

  function finish(tree: HtmlRoot): { prose: Prose; headings: Heading[] } {
    if (options.locale === "en") setQuotes(tree);
    if (holds("footnoteReference")) numberNotes(tree, page);
    const headings = furnish(tree, page);
    if (holds("code mermaid")) report(setDiagrams(tree, page));
    const text = plainText(tree);
    if (holds("math", "inlineMath", "code math")) report(setMath(tree));
    if (holds("code")) setCode(tree);
    return { prose: { html: print(tree), text }, headings };
  }

  /** Walks are recursive: a text nested thousands deep ends one. That is the text's fault, and is said like the others. */
  function unlessTooDeep(nodes: readonly RootContent[], run: () => ReturnType<typeof finish>) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const at = nodes[0]?.position?.start ?? { line: 1, column: 1 };
      report([
        { line: at.line, column: at.column, code: "unsafe-html", message: "Nested too deep to be read; left out." },
      ]);
      return { prose: { html: "" as SafeHtml, text: "" }, headings: [] };
    }
  }

  return {
    blocks: (nodes) => unlessTooDeep(nodes, () => finish(toCleanTree(nodes))),
    inline: (nodes) =>
      unlessTooDeep(nodes, () => {
        // The sanitiser removes the wrapper: it is there so that raw HTML is read as in a line of text.
        const tree = toCleanTree([{ type: "paragraph", data: { hName: "span" }, children: [...nodes] }]);
        keepPhrasing(tree);
        return finish(tree);
      }).prose,
    code(node) {
      const tree = sanitise(toTree.runSync({ type: "root", children: [node] }));
      setCode(tree);
      return { language: node.lang ?? "text", source: node.value, html: print(tree) };
    },
    findings: () => [...findings.values()].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
