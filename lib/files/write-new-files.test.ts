import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeNewFiles } from "./write-new-files";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tizhou-new-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = (...paths: string[]) => paths.map((path) => ({ path, text: `text of ${path}` }));

test("writes every file, and the folder that they go into", () => {
  expect(writeNewFiles(root, files("data/a.md", "data/b.md"))).toEqual({ ok: true, value: null });
  expect(readFileSync(join(root, "data/b.md"), "utf8")).toBe("text of data/b.md");
});

test("writes none when one is there, and leaves that one as it is", () => {
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "data/b.md"), "mine");
  expect(writeNewFiles(root, files("data/a.md", "data/b.md", "data/c.md"))).toEqual({ ok: false, code: "file-exists" });
  expect(readdirSync(join(root, "data"))).toEqual(["b.md"]);
  expect(readFileSync(join(root, "data/b.md"), "utf8")).toBe("mine");
});

test("writes none where the disk refuses, and takes back the folder that it made", () => {
  writeFileSync(join(root, "market"), "a file where the folder should be");
  expect(writeNewFiles(root, files("data/a.md", "market/b.md"))).toEqual({ ok: false, code: "folder-unwritable" });
  expect(existsSync(join(root, "data"))).toBe(false);
});
