import type { Candidate, Document } from "./candidate";

/** What the author says of how questions are marked, found in the document. */
export type ByBeginning = {
  readonly candidates: readonly Candidate[];
  /** Beginnings that no line has. */
  readonly missing: readonly string[];
};

/**
 * Lines that begin as the author says their questions do, whatever else speaks for them or against. `beginnings` and
 * `lines` as written; `known` are the candidates that were found by their marks.
 */
export function findByBeginning(
  beginnings: readonly string[],
  { units, marks, apart, titleUnit }: Document,
  lines: readonly string[],
  known: readonly Candidate[],
): ByBeginning {
  if (beginnings.length === 0) return { candidates: [], missing: [] };
  const byUnit = new Map(known.map((one) => [one.unit, one]));
  const met = new Set<string>();
  const starts = beginnings.map((beginning) => ({ beginning, start: fold(beginning.trimEnd()) }));
  const candidates = units.flatMap(({ line, type, depth, text, path }, unit): Candidate[] => {
    const mark = marks[unit];
    if (!mark || !["heading", "text", "row"].includes(type) || units[unit - 1]?.line === line) return [];
    if (apart.has(unit) || unit === titleUnit) return [];
    const written = fold((lines[line - 1] ?? "").slice(0, LONGEST));
    const found = starts.find(({ start }) => begins(written, start));
    if (!found) return [];
    met.add(found.beginning);
    const nesting = path.filter((around) => around.type !== "details").length;
    const rank = type === "heading" ? depth : 7 + 2 * nesting;
    const made = { unit, mark, title: mark.title || text, asks: mark.asks, sounds: 0, signature: "stated||", rank };
    return [byUnit.get(unit) ?? made];
  });
  return { candidates, missing: beginnings.filter((one) => !met.has(one)) };
}

/** Characters of a line among which it begins. */
const LONGEST = 200;

/** Whether a line begins so, with any number where that has one: `### 12. Why` as `### 1.`, and neither `#### 1.` nor `### 1.5`. */
function begins(written: string, start: string): boolean {
  if (start === "" || !written.startsWith(start)) return false;
  const [last, next] = [start.slice(-1), written.charAt(start.length)];
  if (/[a-z]/.test(last)) return !/[a-z]/.test(next);
  return !/\p{P}|\p{S}/u.test(last) || (last !== next && !(/0[.)]$/.test(start) && next === "0"));
}

/** All numbers are alike, and so are capitals and small letters. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, "0")
    .replace(/[零〇一二三四五六七八九十百]+/gu, "〇");
