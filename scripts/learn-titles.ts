import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { decodeDocument } from "@/lib/content/decode-document";
import { openDocument } from "@/lib/content/dialects/open-document";
import { learnTitles, type Example } from "@/lib/content/dialects/titles/learn";
import { BETWEEN, STEP } from "@/lib/content/dialects/titles/sounds";
import { seededRandom } from "@/lib/core/random";

const USAGE = `npm run learn -- <folder>…  learns from documents that people have read what titles of questions sound like

Each folder holds documents, <name>.md, and what a person reads in each, <name>.json, as tests/content/documents/fixtures does.`;

const WEIGHTS = "lib/content/dialects/titles/weights.json";
const SEED = 1;

/** What of a person's reading tells which lines are questions; whether optional ones are is left open. */
const readingSchema = z.object({
  questions: z.array(
    z.object({ line: z.number(), alsoLines: z.array(z.number()).default([]), optional: z.boolean().default(false) }),
  ),
});

function readingOf(path: string): z.infer<typeof readingSchema> {
  if (!existsSync(path)) throw new Error(`${path} is missing. Write there which lines of its document are questions.`);
  const read = parseJson(readFileSync(path, "utf8"));
  const reading = readingSchema.safeParse(read);
  if (!reading.success)
    throw new Error(
      `${path}: ${z.prettifyError(reading.error)}\ntests/content/documents/README.md says what it holds.`,
    );
  return reading.data;
}

/** What a text holds, or nothing if it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function examplesOf(path: string): Example[] {
  const { questions } = readingOf(path.replace(/\.md$/, ".json"));
  const decoded = decodeDocument(path, readFileSync(path));
  if (!decoded.ok) throw new Error(`${path}: ${decoded.diagnostic.message}`);
  const { candidates, document } = openDocument(decoded.text);
  const lines = new Map(
    questions.flatMap(({ line, alsoLines, optional }) => [line, ...alsoLines].map((at) => [at, optional] as const)),
  );
  return candidates.flatMap(({ unit, title }) => {
    const optional = lines.get(document.units[unit]?.line ?? 0);
    return title === "" || optional ? [] : [{ title, isQuestion: optional === false, document: path }];
  });
}

function main(folders: readonly string[]): number {
  if (folders.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md") && basename(name) !== "README.md")
      .sort()
      .map((name) => join(folder, name)),
  );
  const examples = paths.flatMap(examplesOf);
  const { bias, traits } = learnTitles(examples, seededRandom(SEED));
  const bySteps = new Map<number, string[]>();
  for (const [trait, weight] of traits) {
    const steps = Math.round(weight / STEP);
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), trait]);
  }
  const told = [...bySteps].sort(([one], [other]) => one - other);
  const weights = {
    bias: Math.round(bias * 100) / 100,
    traits: Object.fromEntries(
      told.map(([steps, some]) => [`${steps > 0 ? "+" : ""}${steps}`, some.sort().join(BETWEEN)]),
    ),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(
    `${paths.length} documents, ${examples.length} lines: ${told.reduce((sum, [, some]) => sum + some.length, 0)} traits in ${WEIGHTS}`,
  );
  return 0;
}

try {
  process.exit(main(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
