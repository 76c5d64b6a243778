import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DIAGNOSTICS } from "@/lib/content/diagnostic";
import { LENGTHS } from "@/lib/content/editorial/lengths";
import { SECTION_RULES } from "@/lib/content/headings";

const guide = readFileSync(join(import.meta.dirname, "..", "..", "content", "README.md"), "utf8");
const chapter = guide.slice(guide.indexOf("## Diagnostics"));
const rows = [...chapter.matchAll(/^\| `([a-z0-9-]+)`(?: \((warning|info)\))? \| (.+) \| (.+) \|$/gm)];

it("explains every diagnostic of the code once, and no other, with its severity", () => {
  const explained = rows.map(([, code = "", severity = "error"]) => [code, severity]);
  expect(explained.sort()).toEqual(Object.entries(DIAGNOSTICS).sort());
});

it("gives each a fix in English and a gloss in Chinese", () => {
  for (const [, code, , english = "", chinese = ""] of rows) {
    expect(english.length, code).toBeGreaterThan(20);
    expect(chinese, code).toMatch(/\p{Script=Han}/u);
  }
});

it("lists the sections that the code knows, with what each kind needs", () => {
  const mark = { required: "required", optional: "optional", none: "–" };
  const table = [
    ...guide.matchAll(
      /^\| (\p{Script=Han}+) \| ([A-Z][a-z -]+) \| .+? \| (required|optional|–) \| (\S+) \| (\S+) \|$/gmu,
    ),
  ];
  expect(table.map((row) => row.slice(1)).sort()).toEqual(
    SECTION_RULES.map(({ heading, need }) => [
      heading.zh,
      heading.en,
      mark[need.open],
      mark[need.choice],
      mark[need.coding],
    ]).sort(),
  );
});

it("tells the lengths that the code allows", () => {
  const range = ([least, most]: readonly [number, number]) => (least === 0 ? `≤ ${most}` : `${least}–${most}`);
  const table = [...guide.matchAll(/^\| [a-z][^|]+ \| ([\d–≤, ]+) \| ([\d–≤, ]+) \|$/gm)];
  const told = [1, 2].map((column) => table.flatMap((row) => row[column]?.split(", ") ?? []).sort());
  expect(told).toEqual([LENGTHS.map(({ zh }) => range(zh)).sort(), LENGTHS.map(({ en }) => range(en)).sort()]);
});
