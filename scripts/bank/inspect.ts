import { readFileSync } from "node:fs";
import { inspectFile, type Inspection } from "@/lib/content/inspect/inspect-file";
import { present, summarise } from "@/lib/content/inspect/present";
import type { Arguments } from "./arguments";
import { paintOn } from "./paint";
import { printDiagnostics } from "./print-diagnostics";

/** Diagnostics of one file that are printed before the rest is only counted. */
const MOST = 40;

/** Exit 2 when a file can't be read; what is wrong inside one is data. */
export function inspect({ words, flags }: Arguments): number {
  if (words.length === 0) {
    console.error("Name the files to inspect: npm run bank -- inspect content/documents/*.md");
    return 2;
  }
  const inspections: Inspection[] = [];
  for (const file of words) {
    try {
      inspections.push(inspectFile(file, readFileSync(file), flags.has("--text")));
    } catch (error) {
      console.error(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
      return 2;
    }
  }
  if (flags.has("--json")) printJson(inspections);
  else for (const inspection of inspections) print(inspection, flags.has("--all"));
  return 0;
}

/** File by file: the JSON of a large document is long, that of many at once may be longer than a string can be. */
function printJson(inspections: readonly Inspection[]): void {
  const { stdout } = process;
  for (const [index, { reading }] of inspections.entries()) {
    stdout.write(`${index === 0 ? "[\n" : ",\n"}${JSON.stringify(reading, null, 2)}`);
  }
  stdout.write("\n]\n");
}

function print(inspection: Inspection, all: boolean): void {
  const { reading } = inspection;
  console.log(present(inspection, { paint: paintOn(process.stdout), all }).join("\n"));
  console.log("");
  printDiagnostics(reading.diagnostics, process.stdout, all ? Infinity : MOST);
  console.log(`${summarise(reading)}\n`);
}
