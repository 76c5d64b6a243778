// Reads one document, the file named, and prints what that took as JSON. Started by documents.ts.
import { readFileSync } from "node:fs";
import { inspectFile } from "@/lib/content/inspect/inspect-file";

export type DocumentCost = {
  /** Of the processor. */
  readonly seconds: number;
  readonly lines: number;
  readonly questions: number;
  readonly peakMiB: number;
};

/** Of the document itself, read first: a program that has just started is slow, and a short run would be all start. */
const WARM_UP = 300_000;

const [path = ""] = process.argv.slice(2);
const bytes = readFileSync(path);
inspectFile(path, bytes.subarray(0, WARM_UP), false);
const before = process.cpuUsage();
const { reading } = inspectFile(path, bytes, false);
const { user, system } = process.cpuUsage(before);
const cost: DocumentCost = {
  seconds: (user + system) / 1e6,
  lines: reading.lines.total,
  questions: reading.questions.length,
  peakMiB: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(cost));
