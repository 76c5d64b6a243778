import { expect, test } from "vitest";
import { parseMarkdown } from "./parse";

test("front matter is a node of its own, whose place is known", () => {
  const [first, second] = parseMarkdown("---\nid: q-abcdef\n---\n# 标题\n").children;
  expect(first).toMatchObject({ type: "yaml", value: "id: q-abcdef" });
  expect(second).toMatchObject({ type: "heading", position: { start: { line: 4, column: 1 } } });
});

test("emphasis that ends in Chinese punctuation before a Chinese character is emphasis", () => {
  const [paragraph] = parseMarkdown("**答案：**这是").children;
  expect(paragraph).toMatchObject({ children: [{ type: "strong" }, { type: "text", value: "这是" }] });
});

test("tables, task lists, footnotes, strikethrough and formulas are read; a dollar with a backslash is a price", () => {
  const types = (text: string) =>
    JSON.stringify(parseMarkdown(text))
      .match(/"type":"\w+"/g)
      ?.join(" ");
  expect(types("|a|\n|-|\n|b|")).toContain("table");
  expect(types("- [x] a")).toContain("listItem");
  expect(types("a[^1]\n\n[^1]: b")).toContain("footnoteDefinition");
  expect(types("~~a~~")).toContain("delete");
  expect(types("$a$ 和 $b$")).toContain("inlineMath");
  expect(types("\\$5 和 \\$6")).not.toContain("inlineMath");
});

test.each(["> ", "- ", "1. ", ">", "* > "])("%s opened thousands of times on a line is soon plain text", (marker) => {
  const tree = parseMarkdown(`${marker.repeat(2_000)}x\n\n文`);
  expect(tree.children.at(-1)).toMatchObject({ type: "paragraph", children: [{ value: "文" }] });
});

test("a long rule, a table's border and a fence of arrows are what they were", () => {
  expect(parseMarkdown("-".repeat(500)).children).toMatchObject([{ type: "thematicBreak" }]);
  expect(parseMarkdown(`\`\`\`text\n${">".repeat(150)}\n\`\`\``).children).toMatchObject([{ value: ">".repeat(150) }]);
});
