import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { readDocument } from "@/lib/content/dialects/read-document";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { createRenderer } from "@/lib/content/markdown/render";
import { seededRandom } from "@/lib/core/random";
import { unaccounted } from "../documents/compare";
import { readFixtures } from "../documents/expectation";
import { violations } from "../violations";
import { chanceFrom } from "./chance";
import { mutate } from "./mutate";

const INPUTS = process.env.TEST_LONG === "1" ? 5_000 : 500;
/** Another run of inputs: `FUZZ_SEED=123456 npx vitest run tests/content/document-properties/fuzz.test.ts`. */
const FIRST = Number(process.env.FUZZ_SEED ?? 1);
/** Far more than any takes on a busy machine: it tells a hang from a slow day, nothing finer. */
const HANG_MS = 60_000;

const fixtures = readFixtures();

function damaged(seed: number): { name: string; text: string } {
  const chance = chanceFrom(seededRandom(seed));
  const { name, text } = chance.pick(fixtures);
  return { name, text: mutate(text, chance) };
}

/** Rendering goes through the safety gate, which throws; what it let through is looked at once more. */
function harmIn(markdown: string): string[] {
  const root = parseMarkdown(markdown);
  return violations(createRenderer(root, { locale: "zh" }).blocks(root.children).prose.html);
}

function faultsOf(text: string): string[] {
  const started = performance.now();
  try {
    const reading = readDocument("documents/damaged.md", text);
    const harm = reading.questions.flatMap(({ answerMarkdown, promptMarkdown, options, titleMarkdown }) =>
      [answerMarkdown, promptMarkdown, titleMarkdown, ...options.map(({ markdown }) => markdown)].flatMap(harmIn),
    );
    const took = performance.now() - started;
    return [...unaccounted(reading, text), ...harm, ...(took > HANG_MS ? [`It took ${Math.round(took)} ms.`] : [])];
  } catch (error) {
    return [`It was not read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

test(
  `${INPUTS} damaged documents are read without a crash, a lost line or unsafe HTML`,
  { timeout: 60 * 60_000 },
  () => {
    const seeds = Array.from({ length: INPUTS }, (_, index) => FIRST + index);
    const failures = seeds.flatMap((seed) => {
      const { name, text } = damaged(seed);
      const faults = faultsOf(text);
      return faults.length === 0 ? [] : [`seed ${seed} (${name}): ${faults.slice(0, 3).join("; ")}`];
    });
    expect(failures.slice(0, 10).join("\n"), `${failures.length} of ${INPUTS} failed`).toBe("");
  },
);

test("the damage is done: the documents differ from what they were, and among themselves", () => {
  const texts = Array.from({ length: 200 }, (_, index) => damaged(FIRST + index));
  const originals = new Map(fixtures.map(({ name, text }) => [name, text]));
  expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(190);
  expect(texts.filter(({ name, text }) => originals.get(name) === text).length).toBeLessThan(10);
});
