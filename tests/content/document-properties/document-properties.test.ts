import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/content/dialects/read-document";
import { seededRandom } from "@/lib/core/random";
import { differences, unaccounted } from "../documents/compare";
import { chanceFrom } from "./chance";
import { printBank, type PrintedBank } from "./print-bank";
import { randomBank } from "./random-bank";
import { randomStyle, type Style } from "./style";

const BANKS = process.env.TEST_LONG === "1" ? 3_000 : 300;
/** Another run of banks: `BANK_SEED=123456 npx vitest run tests/content/document-properties`. */
const FIRST = Number(process.env.BANK_SEED ?? 1);

function printed(seed: number): PrintedBank & { readonly style: Style } {
  const chance = chanceFrom(seededRandom(seed));
  const language = chance.pick(["zh", "en"] as const);
  const style = randomStyle(chance, language);
  return { ...printBank(randomBank(chance, language, style), style), style };
}

const seeds = Array.from({ length: BANKS }, (_, index) => FIRST + index);

describe("a bank printed in any consistent way", () => {
  test(`is read back exactly, ${BANKS} times`, { timeout: 20 * 60_000 }, () => {
    let folder: string | null = null;
    const failures = seeds.flatMap((seed) => {
      const { text, expected, style } = printed(seed);
      const reading = readDocument(`documents/bank-${seed}.md`, text);
      const wrong = [...differences(expected, reading, text), ...unaccounted(reading, text)];
      if (wrong.length === 0) return [];
      folder ??= mkdtempSync(join(tmpdir(), "tizhou-banks-"));
      const file = join(folder, `bank-${seed}.md`);
      writeFileSync(file, text);
      return [{ wrong, report: `seed ${seed} ${file}\n${JSON.stringify(style)}\n${wrong.slice(0, 12).join("\n")}` }];
    });
    const shortest = failures.sort((left, right) => left.wrong.length - right.wrong.length).slice(0, 5);
    expect(
      shortest.map(({ report }) => report).join("\n\n"),
      `${failures.length} of ${BANKS} banks were read wrongly`,
    ).toBe("");
  });

  test("the printer is awake: every mark occurs, and every line of a question stands where it is expected", () => {
    const banks = seeds.map(printed);
    const count = (key: keyof Style) => new Set(banks.map(({ style }) => style[key])).size;
    expect([count("question"), count("number"), count("answer"), count("options"), count("key")]).toEqual([
      16, 8, 6, 7, 6,
    ]);
    for (const { text, expected } of banks) {
      const lines = text.split(/\r?\n/);
      const bare = (line = "") => line.replace(/`|<\/?code>/g, "");
      expect(expected.questions.every(({ line, title }) => bare(lines[line - 1]).includes(String(title)))).toBe(true);
    }
  });
});
