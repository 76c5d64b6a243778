/** Three hyphens, as a rule is written; who underlines a title draws the line as long as that. */
const RULE = /^ {0,3}---[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}\s/;
/** Least headings with `#` of a document whose author underlines none. */
const LEAST = 2;
/** Most letters of a line that may be a title, and what a title has not: the end of a sentence, or a label before a colon. */
const TITLE = 40;
const SENTENCE = /[.。!！?？;；:：,，]\s*$|^[^:：]{1,24}[:：]\s*\S/u;

/**
 * A rule right below words that are no title, in a document whose headings have `#`: Markdown takes it for an underline,
 * its author for what it is. `fenced`: lines of code, which stay as they are.
 */
export function mendRules(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const rules = lines.flatMap((line, at) => (!fenced[at] && at > 0 && RULE.test(line) ? [at] : []));
  const isApart = (at: number) => (lines[at - 1] ?? "").trim() === "" || HEADING.test(lines[at - 1] ?? "");
  const headings = lines.filter((line, at) => !fenced[at] && HEADING.test(line)).length;
  const joined = rules.filter((at) => !isApart(at) && !isTitle(lines[at - 1] ?? "", lines[at - 2] ?? ""));
  const mended = [...lines];
  // Front matter ends with such a line, too.
  const front = lines[0]?.trim() === "---" ? rules[0] : undefined;
  for (const [at, line] of lines.entries())
    if (!fenced[at] && at !== front && UNDERLINE.test(line) && isBelowParagraph(at, lines)) mended[at] = "***";
  if (headings < LEAST) return mended;
  for (const at of joined) if (at !== front) mended[at] = (lines[at] ?? "").replace("---", "***");
  return mended;
}

/** Hyphens, however many. */
const UNDERLINE = /^ {0,3}-{3,}[ \t]*$/;
/** Lines that are no title, however long they are underlined. */
const PARAGRAPH = 3;
/** What opens a block, so that what stands above is no part of the paragraph. */
const OPENS = /^\s*(?:$|[-*+|>#]|\d{1,9}[.)]\s|={3,}\s*$)/;

const isBelowParagraph = (at: number, lines: readonly string[]): boolean =>
  at >= PARAGRAPH && lines.slice(at - PARAGRAPH, at).every((line) => !OPENS.test(line));

/** Whether a line stands alone above the underline and is short enough for a title. */
const isTitle = (line: string, above: string): boolean =>
  above.trim() === "" && line.trim().length <= TITLE && !SENTENCE.test(line.trim());
