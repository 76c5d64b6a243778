import { fenceBehind } from "./fence";
import { labelAlone } from "./marks/label";

/** A line as it is parsed, and the 1-based line that it stands for. */
export type Sourced = { readonly line: string; readonly origin: number };

/** `!!! note "Title"`, `??? success "Answer"`, `=== "Tab"`: what is indented below stands in it. */
const ADMONITION =
  /^(?:(!!!|\?\?\?\+?) ?([A-Za-z][\w-]{0,30})(?: [a-z]{1,10}){0,2}(?: "([^"]*)")?|===[+!]? "([^"]+)")\s*$/;
/** `:   What it means.`, below the term. */
const DEFINITION = /^:[ \t]{1,3}(?=\S)/;
/** Least terms with a meaning that make that the habit of a document. */
const TERMS = 3;
/** Columns by which the words of either are indented. */
const INDENT = 4;
/** Lines below a title among which the first of its words stands. */
const NEAR = 4;

/** A block that is open: how far its words are indented, and whether a line closes it. */
type Open = { readonly within: number; readonly closes: boolean };

/**
 * What belongs to a block by its indentation alone is moved to the margin, as Markdown itself would take it for code.
 * A block with a title is written `::: details Title` … `:::`, as other programs have it.
 */
export function mendContainers(lines: readonly string[]): readonly Sourced[] {
  const defines = lines.filter((line) => DEFINITION.test(line)).length >= TERMS;
  const mended: Sourced[] = [];
  const open: Open[] = [];
  let fence: string | null = null;
  for (const [at, written] of lines.entries()) {
    const origin = at + 1;
    const indent = indentOf(written);
    if (written.trim() === "") {
      mended.push({ line: written, origin });
      continue;
    }
    if (indent < (open.at(-1)?.within ?? 0)) {
      fence = null;
      close(mended, open, indent);
    }
    const within = open.at(-1)?.within ?? 0;
    const line = within > 0 ? " ".repeat(indent - within) + written.trimStart() : written;
    const title = fence === null && isAbove(lines, at, indent) ? openingOf(line) : null;
    const means = fence === null && title === null && defines && DEFINITION.test(line);
    if (means && (lines[at - 1] ?? "").trim() !== "") mended.push({ line: "", origin: at });
    if (title !== null || means) open.push({ within: indent + INDENT, closes: title !== null });
    fence = fenceBehind(line, fence);
    mended.push({ line: title ?? line, origin });
  }
  close(mended, open, -1);
  return mended;
}

const indentOf = (line: string): number => {
  let columns = 0;
  for (const sign of /^[ \t]*/.exec(line)?.[0] ?? "") columns += sign === "\t" ? INDENT - (columns % INDENT) : 1;
  return columns;
};

/** Whether the next words are indented as those of a block that opens here. */
const isAbove = (lines: readonly string[], at: number, indent: number): boolean =>
  indentOf(lines.slice(at + 1, at + 1 + NEAR).find((line) => line.trim() !== "") ?? "") >= indent + INDENT;

function openingOf(line: string): string | null {
  const [, sign, kind = "", title = "", tab] = ADMONITION.exec(line) ?? [];
  if (tab !== undefined) return `::: tab ${tab}`;
  if (sign === undefined) return null;
  if (sign === "!!!") return `::: ${kind} ${title}`;
  const asks = labelAlone(kind)?.role === "question" && title !== "";
  return `::: details ${asks ? `${kind}: ${title}` : title || kind}`;
}

/** Ends the blocks whose words are indented further, behind the last of those. */
function close(mended: Sourced[], open: Open[], indent: number): void {
  const last = mended.findLastIndex(({ line }) => line.trim() !== "");
  const origin = mended[last]?.origin ?? 1;
  const closings: string[] = [];
  while (open.length > 0 && indent < (open.at(-1)?.within ?? 0)) if (open.pop()?.closes) closings.push("", ":::");
  if (closings.length > 0) mended.splice(last + 1, 0, ...[...closings, ""].map((line) => ({ line, origin })));
}
