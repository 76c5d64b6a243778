import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { contentFolder } from "@/lib/files/content-folder";
import { CLEAN } from "@/tests/support/editorial-pages";
import { checkContent } from "./check-content";

const today = new Date("2026-11-21T00:00:00Z");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tizhou-check-"));
  mkdirSync(join(root, "data"));
});
afterEach(() => rmSync(root, { recursive: true }));

const check = async () => {
  const { diagnostics, files } = await checkContent({ folder: contentFolder(root), today });
  return { files, found: diagnostics.map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`) };
};

it("finds nothing wrong in an empty bank", async () => {
  expect(await check()).toEqual({ files: 0, found: [] });
});

it("reports a loop of symbolic links, a folder called like a file and a file beyond the limit, and goes on", async () => {
  symlinkSync("..", join(root, "data", "loop"));
  mkdirSync(join(root, "data", "folder.md"));
  writeFileSync(join(root, "data", "large-one.md"), "x".repeat(1_000_001));
  writeFileSync(join(root, "data", "_topic.md"), "# 数据\n\n概要。\n");
  expect(await check()).toEqual({
    files: 2,
    found: ["data/folder.md:1:1 unknown-folder", "data/large-one.md:1:1 file-too-large", "data/loop:1:1 symbolic-link"],
  });
});

it("reports a file that the system refuses to read", async () => {
  const folder = { list: () => Promise.resolve([{ path: "data/a-file.md", problem: "unreadable-file" as const }]) };
  const { diagnostics } = await checkContent({ folder, today });
  expect(diagnostics).toMatchObject([{ file: "data/a-file.md", code: "unreadable-file", severity: "error" }]);
});

it("says that a content folder is missing", async () => {
  rmSync(root, { recursive: true });
  expect((await check()).found).toEqual([".:1:1 unreadable-file"]);
  mkdirSync(root);
});

it("says how our own questions are written, as warnings", async () => {
  const front = "---\nid: q-aaaaaa\nkind: open\ndifficulty: easy\ntags: [cost]\nreviewed: 2026-11-20\n---\n";
  writeFileSync(join(root, "data", "a-page.md"), front + CLEAN.zh.replace("先写出", "众所周知，先写出"));
  const { diagnostics } = await checkContent({ folder: contentFolder(root), today });
  const warnings = diagnostics
    .filter(({ severity }) => severity === "warning")
    .map(({ line, code }) => `${line} ${code}`);
  expect(warnings).toEqual(["14 template-phrase"]);
});
