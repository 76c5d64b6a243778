import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The judge's Python as one module, in no particular order: its files only define, and meet when they are called.
 * @param {string} folder lib/coding/harness, as a whole path
 */
export const readHarness = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n\n");
