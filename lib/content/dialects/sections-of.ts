import { announces } from "./marks/words";
import type { Document } from "./series/candidate";

/** Titles of the sections around a question, outermost first: headings, and a bold line that announces what follows. */
export function findSections(
  start: number,
  { units, marks, titleUnit }: Document,
  above: readonly (readonly number[])[],
  starts: ReadonlySet<number>,
): string[] {
  const headings = above[start] ?? [];
  const nearest = headings.at(-1) ?? -1;
  const titles = headings.filter((index) => index !== titleUnit).map((index) => units[index]?.text ?? "");
  // A bold line far above says little of what stands here, and looking for it would cost too much.
  for (let at = start - 1; at > Math.max(nearest, start - 2000); at -= 1) {
    const unit = units[at];
    if (unit?.type !== "text" || unit.path.length > 0 || unit.text.length >= 80 || starts.has(at)) continue;
    const bold = marks[at]?.strong === "whole" || marks[at]?.ordinal?.kind === "chinese";
    if (bold && announces(unit.text)) return [...titles, unit.text];
  }
  return titles;
}
