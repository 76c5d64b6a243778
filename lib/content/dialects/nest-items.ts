/** An item whose words stand far behind its mark, so that what is indented below it by a tab is not inside it. */
const WIDE = /^((?:\d{1,9}[.)]|[-*+]))([ \t]{3,9})(?=\S)/;
const INDENTED = /^(?:\t| {3,5})(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * Items with the words moved next to their mark, where a list indented less than those words follows: their author sees
 * it inside the item, and Markdown sees one paragraph. `fenced`: lines of code, which stay as they are.
 */
export function nestItems(lines: readonly string[], fenced: readonly boolean[]): string[] {
  return lines.map((line, at) => {
    const wide = fenced[at] ? null : WIDE.exec(line);
    if (!wide) return line;
    const next = lines.slice(at + 1, at + 3).find((one) => one.trim() !== "") ?? "";
    const indent = /^\t/.test(next) ? 4 : (/^ */.exec(next)?.[0].length ?? 0);
    return INDENTED.test(next) && indent < wide[0].length ? line.replace(WIDE, "$1 ") : line;
  });
}
