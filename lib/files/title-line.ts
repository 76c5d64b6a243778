import { readFileSync } from "node:fs";

/** Where the title of a question with a file of its own stands, 1-based; 1 where there is no such file any more. */
export function titleLine(file: string): number {
  let lines: string[];
  try {
    lines = readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    return 1;
  }
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  return lines.findIndex((line, index) => index > end && line.startsWith("# ")) + 1 || 1;
}
