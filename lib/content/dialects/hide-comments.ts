import { FENCE } from "./fence";

/** What a comment over several lines says is not shown: neither its questions nor its fences count. */
export function hideComments(lines: readonly string[]): string[] {
  const lastClose = lines.findLastIndex((line) => line.includes("-->"));
  let fence: string | null = null;
  /** What is shown in place of the comment that is open. */
  let hidden: string | null = null;
  return lines.map((line, at) => {
    if (hidden !== null) {
      const shown = hidden;
      if (line.includes("-->")) hidden = null;
      return shown;
    }
    const [, , mark, info = ""] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      if (mark?.startsWith(fence) && info.trim() === "") fence = null;
      return line;
    }
    if (mark) fence = mark;
    if (!/^\s*<!--/.test(line) || line.includes("-->") || at >= lastClose) return line;
    // Where it is indented as an item is, it parts no list.
    hidden = line.replace(/<!--.*$/s, "<!-- -->");
    return hidden;
  });
}
