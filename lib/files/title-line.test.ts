import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { titleLine } from "./title-line";

const lineIn = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), "tizhou-title-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "a.md");
  writeFileSync(file, text);
  return titleLine(file);
};

test("the title of a question stands behind its front matter", () => {
  expect(lineIn("---\nid: q-3f9k2m\n# no title\n---\n\n# Title\n\n# other\n")).toBe(6);
  expect(lineIn("---\r\nid: q-3f9k2m\r\n---\r\n# Title\r\n")).toBe(4);
  expect(lineIn("# Title\n")).toBe(1);
});

test("a file without a title, or that is gone, is pointed at where it begins", () => {
  expect(lineIn("---\nid: x\n---\ntext\n")).toBe(1);
  expect(titleLine("/nowhere/a.md")).toBe(1);
});
