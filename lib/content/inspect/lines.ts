import type { Part } from "./reading";

const isBlank = (line: string) => line.trim() === "";

/** The lines of a text; a final line break ends the last line and begins no other. */
export const linesOf = (text: string): string[] => text.replace(/\r\n?/g, "\n").split("\n");

/** Parts that follow each other and were taken for the same, as one; a blank line does not part them. */
export function joinParts(parts: readonly Part[], lines: readonly string[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const between = last ? lines.slice(last.endLine, part.line - 1) : [];
    const same = last?.as === part.as && last.question === part.question && last.reason === part.reason;
    if (last && same && part.as !== "option" && part.as !== "section" && between.every(isBlank)) {
      joined[joined.length - 1] = { ...last, endLine: part.endLine };
    } else joined.push(part);
  }
  return joined;
}

/** How many non-blank lines there are, and how many of them stand in exactly one part. */
export function accountLines(lines: readonly string[], parts: readonly Part[]): { total: number; accounted: number } {
  const standing = new Uint8Array(lines.length + 2);
  for (const part of parts)
    for (let line = part.line; line <= part.endLine; line += 1) standing[line] = (standing[line] ?? 0) + 1;
  const spoken = lines.flatMap((line, index) => (isBlank(line) ? [] : [index + 1]));
  return { total: spoken.length, accounted: spoken.filter((line) => standing[line] === 1).length };
}
