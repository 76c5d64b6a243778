import { indentOf } from "./indent-of";

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
    return INDENTED.test(next) && indentOf(next) < wide[0].length ? line.replace(WIDE, "$1 ") : line;
  });
}

/** An item with so long a number that what is indented by four blanks is not inside it. */
const LONG = /^\d{3,9}[.)] (?=\S)/;
/** Blanks from which on a line is to its author inside the item above. */
const FOUR = 4;

/**
 * What stands below `376. Which of them?`, indented by four blanks as below the first ninety-nine, moved inside the item.
 * `fenced`: lines of code, among which there are no items.
 */
export function nestBelowLong(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const nested = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const width = fenced[at] ? undefined : LONG.exec(lines[at] ?? "")?.[0].length;
    if (width === undefined) continue;
    let to = at + 1;
    while (to < lines.length && (isBlank(lines[to]) || indentOf(lines[to] ?? "") >= FOUR)) to += 1;
    const first = lines.slice(at + 1, to).find((line) => !isBlank(line));
    if (first !== undefined && indentOf(first) < width)
      for (let below = at + 1; below < to; below += 1)
        if (!isBlank(lines[below]))
          nested[below] = `${" ".repeat(width - FOUR)}${(lines[below] ?? "").replace(/^\t/, " ".repeat(FOUR))}`;
    at = to - 1;
  }
  return nested;
}

const isBlank = (line = "") => line.trim() === "";
