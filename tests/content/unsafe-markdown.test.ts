import { toHtml } from "hast-util-to-html";
import { fromHtml } from "hast-util-from-html";
import rehypeRaw from "rehype-raw";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { renderNote } from "@/lib/content/markdown/note";
import { createRenderer } from "@/lib/content/markdown/render";
import { CONTEXTS, PAYLOADS, sampleOfUnsafeDocuments, unsafeDocuments } from "./payloads";
import { violations } from "./violations";

const long = process.env.TEST_LONG === "1";
const documents = long ? unsafeDocuments() : sampleOfUnsafeDocuments();
const MINUTES = 60_000;

/** All the ways in which a text reaches a page: as a whole, and its lines of text as titles. */
function render(markdown: string): string[] {
  const root = parseMarkdown(markdown);
  const renderer = createRenderer(root, { locale: "zh" });
  const lines = root.children.flatMap((node) =>
    node.type === "paragraph" || node.type === "heading" ? [renderer.inline(node.children)] : [],
  );
  const fences = root.children.flatMap((node) => (node.type === "code" ? [renderer.code(node)] : []));
  return [renderer.blocks(root.children).prose, ...lines, ...fences].map(({ html }) => html);
}

const raw = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();
const renderWithoutCare = (markdown: string) => toHtml(raw.runSync(parseMarkdown(markdown)));

const names = (failed: readonly { name: string; found: readonly string[] }[]) =>
  failed.slice(0, 20).map(({ name, found }) => `${name}: ${found.slice(0, 3).join("; ")}`);

test(
  `none of ${documents.length} malicious documents leaves anything harmful on the page`,
  () => {
    const failed = documents
      .map(({ name, markdown }) => ({ name, found: render(markdown).flatMap(violations) }))
      .filter(({ found }) => found.length > 0);
    expect(names(failed)).toEqual([]);
  },
  20 * MINUTES,
);

test(
  "nor does any of them as somebody's note, which loads nothing and names nothing",
  () => {
    const named = (html: string) => {
      const found: string[] = [];
      visit(fromHtml(html, { fragment: true }), "element", ({ tagName, properties }) => {
        if (tagName === "img" || properties.id !== undefined) found.push(`<${tagName}>`);
      });
      return found;
    };
    const failed = documents
      .map(({ name, markdown }) => ({ name, html: renderNote(markdown, "zh") ?? "" }))
      .map(({ name, html }) => ({ name, found: [...violations(html), ...named(html)] }))
      .filter(({ found }) => found.length > 0);
    expect(names(failed)).toEqual([]);
  },
  20 * MINUTES,
);

test(
  "what a browser makes of the page is harmless too, once it has been taken out and put in again",
  () => {
    const again = (html: string) => toHtml(fromHtml(html, { fragment: true }));
    const failed = documents
      .filter((_document, index) => index % 5 === 0)
      .map(({ name, markdown }) => ({ name, found: render(markdown).map(again).flatMap(violations) }))
      .filter(({ found }) => found.length > 0);
    expect(names(failed)).toEqual([]);
  },
  20 * MINUTES,
);

describe("the test is awake", () => {
  test("there are enough documents, and every payload and every place is among them", () => {
    expect(unsafeDocuments().length).toBeGreaterThanOrEqual(10_000);
    expect(documents.length).toBeGreaterThanOrEqual(1_000);
    expect(
      PAYLOADS.filter((payload) => !documents.some(({ name }) => name.startsWith(JSON.stringify(payload)))),
    ).toEqual([]);
    expect(
      Object.keys(CONTEXTS).filter((context) => !documents.some(({ name }) => name.includes(` · ${context} · `))),
    ).toEqual([]);
  });

  test(
    "the same documents without sanitising are full of harm",
    () => {
      const harmful = sampleOfUnsafeDocuments().filter(
        ({ markdown }) => violations(renderWithoutCare(markdown)).length > 0,
      );
      expect(harmful.length).toBeGreaterThan(100);
    },
    5 * MINUTES,
  );

  test.each([
    ["<p>x</p><script>1</script>", "<script>"],
    ["<b onclick=x>x</b>", "onclick on <b>"],
    ["<a href='&#1;java&Tab;script:x'>x</a>", "href="],
    ["<img src=//evil.example/x>", "loads src="],
    ["<b style=color:red>x</b>", "style="],
    ["<b id=location>x</b>", 'id="location"'],
    ["<input>", "a live field"],
    ["</div><p>x</p>", "breaks out of its container"],
    ["<svg><path fill='url(https://evil.example/a)'/></svg>", "fill="],
    ["<!-- x -->", "a comment"],
  ])("%s is seen", (html, expected) => {
    expect(violations(html).join(" ")).toContain(expected);
  });

  test("ordinary pages are not suspected", () => {
    const html = render(
      "### 标题\n\n[链接](https://example.org) ![图](/a.png) $\\sqrt{x}$[^1]\n\n- [x] 甲\n\n```mermaid\nflowchart LR\nA --> B\n```\n\n[^1]: 注",
    );
    expect(html.flatMap(violations)).toEqual([]);
  });
});
