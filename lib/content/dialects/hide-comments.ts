import { FENCE } from "./fence";

const OPENS = /^([\s>]*)<!--(?!.*-->)/;
const EMPTY = "<!---->";

/**
 * Lines of a comment that goes on over several, each as an empty comment: nobody sees what stands there, so a question
 * in it asks nothing and a fence in it opens nothing. One that never ends hides nothing.
 */
export function hideComments(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.includes("-->"));
  const hidden = [...lines];
  let fence: string | null = null;
  for (let at = 0; at < last; at += 1) {
    const line = lines[at] ?? "";
    const [, , mark = "", info = ""] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      if (mark.startsWith(fence) && info.trim() === "") fence = null;
      continue;
    }
    if (mark !== "") {
      fence = mark;
      continue;
    }
    const prefix = OPENS.exec(line)?.[1];
    if (prefix === undefined) continue;
    for (; !(lines[at] ?? "").includes("-->"); at += 1)
      if ((lines[at] ?? "").trim() !== "") hidden[at] = prefix + EMPTY;
    const rest = (lines[at] ?? "").replace(/^.*?-->/, "");
    hidden[at] = prefix + (rest.trim() === "" ? EMPTY : rest);
  }
  return hidden;
}
