import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatDiagnostic, type Diagnostic } from "@/lib/content/diagnostic";
import { readBank } from "@/lib/content/read-bank";
import { contentFolder } from "@/lib/files/content-folder";

const BANK = join(import.meta.dirname, "..", "..", "content");
const entries = await contentFolder(BANK).list();
const { diagnostics, files } = readBank(entries, {
  today: "2026-11-21",
  remembered: new Map(),
  onRead: () => undefined,
});
const errors = diagnostics.filter((one) => one.severity === "error");
const paths = new Set(entries.map((entry) => entry.path));
const print = (some: readonly Diagnostic[]) => some.map(formatDiagnostic);

describe("our bank", () => {
  it.each(files.map((file) => file.path))("%s has no error", (path) => {
    expect(print(errors.filter((one) => one.file === path))).toEqual([]);
  });

  it("has no error about what is not there, or should not be", () => {
    const read = new Set(files.map((file) => file.path));
    expect(print(errors.filter((one) => !read.has(one.file)))).toEqual([]);
  });

  it("has a page and at least two questions in every topic, all in both languages", () => {
    for (const topic of ["platform", "market", "data", "deployment", "privacy"]) {
      const chinese = [...paths].filter((path) => path.startsWith(`${topic}/`) && !path.endsWith(".en.md"));
      expect(chinese).toContain(`${topic}/_topic.md`);
      expect(chinese.length).toBeGreaterThanOrEqual(3);
      for (const path of chinese) expect(paths).toContain(path.replace(/\.md$/, ".en.md"));
    }
  });
});
