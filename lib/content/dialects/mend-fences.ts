import { FENCE } from "./fence";
import { indentOf } from "./indent-of";

type OpenFence = { readonly mark: string; readonly info: string; readonly line: number; readonly prefix: string };

/**
 * A fence that never closes would swallow every question below it. One that meets the opening of another (or the end)
 * is closed where the author's own marks begin again. The answer has, by the 0-based line before which (or instead of
 * which, when it is blank) it goes, the fence that closes.
 */
export function mendFences(lines: readonly string[], report: (line: number) => void): Map<number, string> {
  // Where all fences pair up, what stands in them is code, whatever it looks like.
  if (!hasLooseFence(lines)) return new Map();
  const closings = new Map<number, string>();
  let open: OpenFence | null = null;
  for (let at = 0; at <= lines.length; at += 1) {
    const match = at < lines.length ? FENCE.exec(lines[at] ?? "") : null;
    if (at < lines.length && !match) continue;
    const [, prefix = "", mark = "", info = ""] = match ?? [];
    if (match && open && mark[0] !== open.mark[0]) continue;
    if (
      match &&
      open &&
      mark.length >= open.mark.length &&
      info.trim() === "" &&
      findSwallowed(lines, open.line + 1, at, true) === null
    ) {
      open = null;
      continue;
    }
    if (match && !open) {
      if (mark[0] === "~" || !info.includes("`")) open = { mark, info: info.trim(), line: at, prefix };
      continue;
    }
    if (!open || (match && mark.length < open.mark.length)) continue;
    if (/^(?:md|mdx|markdown|text|txt)\b/i.test(open.info)) continue;
    const found = findSwallowed(lines, open.line + 1, at, match !== null && info.trim() === "");
    if (found === null) continue;
    // What ends the item that a fence opens in ends the fence: a mark further below would open another one.
    const place = itemEnd(lines, open.line, found) ?? found;
    closings.set(place, open.prefix.replace(/[^ \t>]/g, " ") + open.mark);
    report(open.line + 1);
    open = null;
    at = place;
  }
  return closings;
}

/** Whether a fence is left open, or opens inside another. */
function hasLooseFence(lines: readonly string[]): boolean {
  let open: { mark: string; info: string } | null = null;
  for (const line of lines) {
    const [, , mark = "", info = ""] = FENCE.exec(line) ?? [];
    if (mark === "" || (open && mark[0] !== open.mark[0])) continue;
    if (!open) {
      if (mark.startsWith("~") || !info.includes("`")) open = { mark, info: info.trim() };
    } else if (mark.length >= open.mark.length && info.trim() === "") open = null;
    else if (mark.length >= open.mark.length && !/^(?:md|mdx|markdown|text|txt)\b/i.test(open.info)) return true;
  }
  return open !== null;
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;

/** Lines above a fence among which the item that it opens in begins. */
const NEAR = 50;

/** Where, in `lines[at..to)`, the list item ends in which the fence on line `at` opens; null where it goes on, or is none. */
function itemEnd(lines: readonly string[], at: number, to: number): number | null {
  const column = indentOf(lines[at] ?? "");
  const above = lines.slice(Math.max(0, at - NEAR), at);
  const opener = above.findLast((line) => line.trim() !== "" && indentOf(line) < column) ?? "";
  const within = ITEM.exec(opener)?.[0].length ?? Infinity;
  if (within > column) return null;
  const end = lines.slice(at + 1, to).findIndex((line) => line.trim() !== "" && indentOf(line) < within);
  return end < 0 ? null : at + 1 + end;
}

const MARK =
  /^(?:#{2,6}[ \t]+\S|#[ \t]+\S.*[?？]\s*$|\*\*(?:Q\s*)?\d+[.、:：)]|<\/?details\b|(?:[-*+][ \t]|\d{1,3}[.、)）][ \t]*)\S.*[?？]\s*$)/i;
const SURE_MARK =
  /^(?:#{2,6}[ \t]+\S.*[?？]\s*$|(?:\*\*)?Q\s*\d{1,3}\s*[.、:：)].*[?？*]\s*$|\*\*\d{1,3}[.、].*[?？].{0,3}$|#{2,6}[ \t]+(?:Q|问题?|题)?\s*\d{1,3}\s*[.、:：]\s*\S)/i;

/** A fence that closes right behind the last words of its code. */
const GLUED = /^[^`]*[^`\s]`{3}\s*$/;

/** Where, in `lines[from..to)`, the author's marks begin again; null when that is all code. `sure`: no doubt is allowed. */
function findSwallowed(lines: readonly string[], from: number, to: number, sure: boolean): number | null {
  for (let at = from; at < to; at += 1) {
    if (!sure && GLUED.test(lines[at] ?? "")) return at + 1;
    if (SURE_MARK.test(lines[at] ?? "")) return (lines[at - 1] ?? "").trim() === "" && at - 1 >= from ? at - 1 : at;
    if (!sure && at + 1 < to && (lines[at] ?? "").trim() === "" && MARK.test(lines[at + 1] ?? "")) return at;
  }
  return null;
}
