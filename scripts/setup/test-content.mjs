import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { at } from "./project.mjs";

/**
 * Copies the bank into `folder` with a few documents beside it, as a team would have them, and a small programming
 * problem. Returns the path of the copy.
 */
export function contentForTests(folder) {
  const content = join(folder, "content");
  for (const [from, to] of [
    [at("content"), content],
    [at("tests/e2e/documents"), join(content, "documents")],
    [at("tests/e2e/problems"), content],
  ]) {
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
  return content;
}
