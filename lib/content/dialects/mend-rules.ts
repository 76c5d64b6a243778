/** Three hyphens, as a rule is written; who underlines a title draws the line as long as that. */
const RULE = /^ {0,3}---[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}\s/;
/** Least headings with `#` of a document whose author underlines none. */
const LEAST = 2;

/**
 * A rule right below a paragraph, in a document whose headings have `#` and whose other rules stand apart: Markdown takes
 * it for the underline of a title, its author for what it is. `fenced`: lines of code, which stay as they are.
 */
export function mendRules(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const rules = lines.flatMap((line, at) => (!fenced[at] && at > 0 && RULE.test(line) ? [at] : []));
  const isApart = (at: number) => (lines[at - 1] ?? "").trim() === "" || HEADING.test(lines[at - 1] ?? "");
  const headings = lines.filter((line, at) => !fenced[at] && HEADING.test(line)).length;
  const joined = rules.filter((at) => !isApart(at));
  const mended = [...lines];
  // Front matter ends with such a line, too.
  const front = lines[0]?.trim() === "---" ? rules[0] : undefined;
  if (headings < LEAST) return mended;
  for (const at of joined) if (at !== front) mended[at] = (lines[at] ?? "").replace("---", "***");
  return mended;
}
