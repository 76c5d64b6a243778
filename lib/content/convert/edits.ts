import type { Nodes } from "mdast";

/** Replaces `source.slice(from, to)` by `text`. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Where a node stands in the source that was parsed. */
export const offsetsOf = ({ position }: Pick<Nodes, "position">): readonly [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** The source from `start` on with all edits made. Of two that overlap, the one that begins first is made. */
export function applyEdits(source: string, edits: readonly Edit[], start: number): string {
  const parts: string[] = [];
  let done = start;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < done) continue;
    parts.push(source.slice(done, from), text);
    done = to;
  }
  return [...parts, source.slice(done)].join("");
}
