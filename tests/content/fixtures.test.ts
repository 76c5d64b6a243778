import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIAGNOSTICS, formatDiagnostic } from "@/lib/content/diagnostic";
import { readBank } from "@/lib/content/read-bank";
import { HERE, layOverBase } from "./lay-over";

const FIXTURES = join(HERE, "fixtures");
const TODAY = "2026-11-21";

/** Faults of a disk, too large to keep, hanging on how a document is read, an editor's, found by comparing with what there was, or by running programs. */
const MADE_ELSEWHERE = [
  ...["symbolic-link", "unreadable-file", "file-too-large"],
  ...["near-duplicate", "identity-ambiguous", "identity-unlocked"],
  ...["section-length", "key-point-statement", "template-phrase", "sibling-outline"],
  ...["repeated-sentence", "shared-text", "norun-share", "term-avoided", "term-unspelled"],
  ...["solution-fails", "wrong-solution-passes", "wrong-solutions-few", "starter-passes", "sibling-code"],
];

const traits = readdirSync(FIXTURES).sort();

/** Prose as its plain text and code without its colours, and no editor's view: these have tests of their own. */
function plain(key: string, value: unknown): unknown {
  if (key === "manuscript") return undefined;
  if (typeof value !== "object" || value === null || !("html" in value)) return value;
  return "text" in value ? value.text : { ...value, html: undefined };
}

async function read(trait: string) {
  const entries = await layOverBase(join(FIXTURES, trait, "input"));
  const { diagnostics, files } = readBank(entries, { today: TODAY, remembered: new Map(), onRead: () => undefined });
  const reading = Object.fromEntries(files.map((file) => [file.path, file.content]));
  return { diagnostics: diagnostics.map(formatDiagnostic), ...(trait.startsWith("valid-") ? { reading } : {}) };
}

describe("content fixtures", () => {
  it.each(traits)("%s reads as expected", async (trait) => {
    const path = join(FIXTURES, trait, "expected.json");
    const actual = `${JSON.stringify(await read(trait), plain, 2)}\n`;
    if (process.env.UPDATE_FIXTURES === "1") writeFileSync(path, actual);
    expect(existsSync(path), `${path} is missing: look at what UPDATE_FIXTURES=1 writes`).toBe(true);
    expect(actual).toBe(readFileSync(path, "utf8"));
  });

  it("says nothing about the valid ones", async () => {
    const valid = traits.filter((trait) => trait.startsWith("valid-"));
    expect(valid.length).toBeGreaterThanOrEqual(4);
    for (const trait of valid) expect((await read(trait)).diagnostics, trait).toEqual([]);
  });

  it("has a fixture for every diagnostic", async () => {
    const readings = await Promise.all(traits.map(read));
    const seen = new Set(readings.flatMap(({ diagnostics }) => diagnostics.map((line) => line.split(" ")[2])));
    expect([...seen, ...MADE_ELSEWHERE].sort()).toEqual(Object.keys(DIAGNOSTICS).sort());
  });
});
