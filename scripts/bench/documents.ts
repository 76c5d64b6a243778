import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@/lib/core/random";
import { paragraph, sentence } from "./generate-bank";
import type { DocumentCost } from "./read-document";
import { printTable } from "./table";

/** Questions of a document of 2 MB and of one of 20 MB. */
const SIZES = [1_000, 10_000];

/** How a document marks its questions. */
const STYLES = {
  "numbered headings": (number: number, title: string) => `## ${number}. ${title}`,
  "bold lines": (number: number, title: string) => `**${number}. ${title}**`,
  labels: (_number: number, title: string) => `**题目：** ${title}`,
  "items of one list": (number: number, title: string) => `${number}. ${title}`,
} as const;

/** What stands below an item's words is inside it only if it is indented as far as they are. */
const below = (first: string, body: string): string => {
  const width = /^\d+\. /.exec(first)?.[0].length ?? 0;
  return `${first}\n\n${body.replace(/^(?=.)/gm, " ".repeat(width))}`;
};

function writeDocument(
  path: string,
  count: number,
  mark: (number: number, title: string) => string,
  seed: number,
): void {
  const random = seededRandom(seed);
  const questions = Array.from({ length: count }, (_, index) => {
    const title = `如何${sentence(random, 5).slice(0, -1)}？`;
    const points = Array.from({ length: 4 }, () => `- ${sentence(random, 10)}`).join("\n");
    const code = `\`\`\`python\ndef step(batch, rate=${random().toFixed(3)}):\n    return sum(x * rate for x in batch)\n\`\`\``;
    const answer = `**答案：** ${paragraph(random, 6)}\n\n${points}\n\n${code}\n\n${paragraph(random, 9)}\n`;
    return below(mark(index + 1, title), answer);
  });
  writeFileSync(path, `# 题库\n\n${questions.join("\n")}`);
}

/** Reads a document in a process of its own, so that its memory is its own too. */
function readAlone(path: string): DocumentCost {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/bench/read-document.ts", path],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Reading ${path} failed:\n${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as DocumentCost;
}

/** Reading documents of 2 MB and of 20 MB; what a line costs should not depend on how many there are. */
export function benchDocuments(seed: number): void {
  const folder = mkdtempSync(join(tmpdir(), "tizhou-bench-"));
  try {
    const rows = Object.entries(STYLES).flatMap(([style, mark]) => {
      let small: DocumentCost | null = null;
      return SIZES.map((count) => {
        const path = join(folder, "document.md");
        writeDocument(path, count, mark, seed);
        const megabytes = statSync(path).size / 1e6;
        const cost = readAlone(path);
        const perLine = ({ seconds, lines }: DocumentCost) => seconds / lines;
        const ratio = small ? (perLine(cost) / perLine(small)).toFixed(2) : "";
        small ??= cost;
        const { seconds, questions, peakMiB } = cost;
        const figures = [
          `${questions}`,
          seconds.toFixed(2),
          (megabytes / seconds).toFixed(1),
          ratio,
          peakMiB.toFixed(0),
        ];
        return { what: `${style}, ${megabytes.toFixed(1)} MB`, figures };
      });
    });
    printTable("documents", ["questions", "CPU s", "MB/s", "a line costs ×", "peak MiB"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
