import { expect, it } from "vitest";
import { CLEAN, lineOf, pagesOf } from "@/tests/support/editorial-pages";
import { checkOutlines } from "./outlines";

const compare = (english: string) =>
  checkOutlines(pagesOf({ "data/a-page.md": CLEAN.zh, "data/a-page.en.md": english }));

it("says nothing of siblings that are built alike, and of one without a sibling", () => {
  expect(compare(CLEAN.en)).toEqual([]);
  expect(checkOutlines(pagesOf({ "data/a-page.en.md": CLEAN.en }))).toEqual([]);
});

it.each([
  ["a row that one table lacks", "| 8B | 128 KiB |\n", "", "a table of 0 rows and 2 columns", "1 rows"],
  ["a subheading that is missing", "### What one token takes\n\n", "", "a table of", "a heading ###"],
  ["a formula that is missing", "$$\n2 L H d b\n$$\n\n", "", "a fence of python", "a formula"],
  ["code in another language", "```python", "```text", "a fence of text", "a fence of python"],
  ["a source that is missing", "- Somebody", "- One\n- Somebody", "a list of 2", "a list of 1"],
])("finds %s and names both places", (_, from, to, here, there) => {
  const [found, ...more] = compare(CLEAN.en.replace(from, to));
  expect(found).toMatchObject({ file: "data/a-page.en.md", code: "sibling-outline", severity: "warning" });
  expect(found?.message).toContain(`the English has ${here}`);
  expect(found?.message).toContain(there);
  expect(found?.message).toMatch(/Compare data\/a-page\.md:\d+/);
  expect(more).toEqual([]);
});

it("stands at the line of the difference", () => {
  const [found] = compare(CLEAN.en.replace("| 8B | 128 KiB |\n", ""));
  expect(found).toMatchObject({ line: lineOf("en", "| model |"), column: 1 });
  expect(found?.message).toContain(`data/a-page.md:${lineOf("zh", "| 模型 |")}`);
});

it("leaves it to the format to say that a section is missing", () => {
  expect(compare(CLEAN.en.replace(/## Pitfalls[^#]*/, ""))).toEqual([]);
});
