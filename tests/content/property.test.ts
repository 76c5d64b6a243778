import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "@/lib/content/diagnostic";
import { readContentFile } from "@/lib/content/read-content-file";
import { HERE } from "./lay-over";

const SEEDS = ["valid-open", "valid-choice", "valid-coding"].flatMap((trait) =>
  ["why-cache.md", "why-cache.en.md"].map((name) => {
    const path = `platform/${name}`;
    return { path, text: readFileSync(join(HERE, "fixtures", trait, "input", path), "utf8") };
  }),
);

const seed = fc.constantFrom(...SEEDS);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const NASTY = [
  "---", "===", "# x", "## 要点", "## Answer", "### small", "#### y", "- [x] z", "- [ ]", "-", "1. one", "> q", "  > q",
  "```", "````", "~~~", "```output", "```python norun=", "```mermaid", "$$", "$x", "**", "[toc]", "<!--", "-->", "<div>",
  "</details>", "<script>", "| a | b |", "|---|", "[^1]: n", "[a]: /questions/x", "![i](j)", "    code", "\tcode", "\\",
  "id: q-aaaaa1", "tags: [", "&amp;", "\u0000", "\ufeff", "𝑥 𠮷 👩‍👩‍👧", "\u2028", "*a **b* c**", "~~s~~", "a  ",
]; // prettier-ignore

const line = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme", maxLength: 30 }));

type Change = (lines: string[]) => void;
const at = (lines: readonly string[], where: number) => Math.floor(where * lines.length);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, line).map(
    ([where, text]): Change =>
      (lines) =>
        void lines.splice(at(lines, where), 0, text),
  ),
  place.map(
    (where): Change =>
      (lines) =>
        void lines.splice(at(lines, where), 1),
  ),
  fc.tuple(place, line).map(
    ([where, text]): Change =>
      (lines) =>
        void lines.splice(at(lines, where), 1, text),
  ),
  place.map(
    (where): Change =>
      (lines) =>
        void lines.splice(at(lines, where)),
  ),
  fc.tuple(place, place).map(([from, to]): Change => (lines) => {
    const [moved] = lines.splice(at(lines, from), 1);
    if (moved !== undefined) lines.splice(at(lines, to), 0, moved);
  }),
  fc.tuple(place, place).map(([where, cut]): Change => (lines) => {
    const index = at(lines, where);
    const text = lines[index] ?? "";
    lines[index] = text.slice(0, Math.floor(cut * text.length));
  }),
);

const read = (path: string, text: string) => readContentFile(path, new TextEncoder().encode(text));

function expectInside(diagnostics: readonly Diagnostic[], text: string) {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  for (const one of diagnostics) {
    const where = `${one.line}:${one.column} ${one.code} ${one.message}`;
    expect(one.line, where).toBeGreaterThanOrEqual(1);
    expect(one.line, where).toBeLessThanOrEqual(lines.length);
    expect(one.column, where).toBeGreaterThanOrEqual(1);
    expect(one.column, where).toBeLessThanOrEqual((lines[one.line - 1]?.length ?? 0) + 1);
    expect(one.message, where).not.toBe("");
  }
}

// Hundreds of whole files: slow on a busy machine, never stuck.
describe("any content file", { timeout: 180_000 }, () => {
  it("is read without a crash however it is mutilated, and every diagnostic points into it", () => {
    fc.assert(
      fc.property(seed, fc.array(change, { minLength: 1, maxLength: 6 }), ({ path, text }, changes) => {
        const lines = text.split("\n");
        for (const apply of changes) apply(lines);
        const mutilated = lines.join("\n");
        expectInside(read(path, mutilated).facts.diagnostics, mutilated);
      }),
      { numRuns: 200 },
    );
  });

  it("is read without a crash whatever its bytes are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("_tags.yaml", "_sources.yaml", "platform/_topic.md", "data/abc.md"),
        fc.uint8Array(),
        (path, bytes) => {
          const { facts } = readContentFile(path, bytes);
          expect(facts.diagnostics.every((one) => one.file === path)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("loses no word: what is not in the catalogue is in a diagnostic", () => {
    const wrap = fc.constantFrom(
      "W", "- W", "- [ ] W", "- [x] W", "  - W", "> W", "  > W", "  W", "## W", "### W", "#### W", "W\n===", "W\n---",
      "| W | b |\n|---|---|", "| a |\n|---|\n| b | W |", "[W]: https://example.com", "[^W]: text", "[^x]: W", "<!-- W -->",
      "<details><summary>W</summary>\n\nx\n\n</details>", "<kbd>W</kbd>", "<style>W</style>", "<x-y>W</x-y>", "`W`",
      "```W\nx\n```", "```text\nW\n```", "```text W\nx\n```", "```output\nW\n```", "    W", "$W$", "$$\nW\n$$", "$$ W\nx\n$$",
      "[W](https://example.com)", "[a](https://example.com \"W\")", "![W](https://example.com/a.png)", "**W**", "~~W~~", "1. W", "* W",
      "<a href=\"javascript:W\">x</a>", "[x](javascript:W)", "<https://example.com/W>", "a[^W]", "\\W", "*W",
    ); // prettier-ignore
    fc.assert(
      fc.property(seed, place, wrap, fc.boolean(), ({ path, text }, where, form, alone) => {
        const lines = text.split("\n");
        const body = lines.indexOf("---", 1) + 1;
        const index = body + Math.floor(where * (lines.length - body));
        const inserted = form.replaceAll("W", "zqmarker");
        lines.splice(index, 0, alone ? `\n${inserted}\n` : inserted);
        const { content, facts } = read(path, lines.join("\n"));
        const kept = JSON.stringify(content).includes("zqmarker") || facts.diagnostics.length > 0;
        expect(kept, lines.join("\n")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
