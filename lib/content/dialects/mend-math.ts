import { FENCE } from "./fence";

const DOLLARS = /^[ \t>]*\${2,}/;
const CLOSES = /^[ \t>]*\${2,}[ \t]*$/;
/** Lines that a formula on lines of its own may take. */
const MAX_FORMULA = 60;
/** What stands in no formula: a heading, an item that is a sentence, a numbered question. */
const NO_FORMULA = /^(?:#{1,6}\s|[-*+]\s.*\p{L}{3}|(?:Q\s*)?\d{1,3}[.、)）]\s*\S.*[\p{L}?？]{3})/u;

/**
 * Two dollars that open a formula which never closes would swallow every question below them: SQL and shells write
 * them too. Those are escaped; lines stay where they are.
 */
export function mendMath(lines: readonly string[]): string[] {
  let fence: string | null = null;
  let closesAt = -1;
  return lines.map((line, at) => {
    const mark = FENCE.exec(line)?.[2];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return line;
    }
    if (mark) fence = mark;
    if (at <= closesAt || !DOLLARS.test(line) || line.replace(DOLLARS, "").includes("$")) return line;
    closesAt = endOfFormula(lines, at);
    return closesAt < 0 ? line.replace(/\$/g, "\\$") : line;
  });
}

/** The line that closes a formula opened at `from`; -1 when none does before other things begin. */
function endOfFormula(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < lines.length && at <= from + MAX_FORMULA; at += 1) {
    const line = lines[at] ?? "";
    if (CLOSES.test(line)) return at;
    if (NO_FORMULA.test(line) || FENCE.test(line)) return -1;
  }
  // One that is left open at the very end swallows nothing.
  return from + MAX_FORMULA >= lines.length ? lines.length : -1;
}
