import type { Candidate, Document } from "./candidate";

/** Least questions that make a rule above each of them a habit. */
const HABIT = 4;

/** Whether a rule stands right above most of them but the first, and above little else: then a rule ends a question. */
export function areDivided(series: readonly Candidate[], { units }: Document): boolean {
  const first = series[0]?.unit ?? 0;
  const last = series.at(-1)?.unit ?? 0;
  if (series.length <= HABIT) return false;
  const starts = new Set(series.map(({ unit }) => unit));
  let ruled = 0;
  let others = 0;
  for (let at = first; at < last; at += 1) {
    if (units[at]?.type !== "rule" || units[at]?.path.length !== 0) continue;
    let next = at + 1;
    const section = next;
    while (next < last && !starts.has(next) && /^(?:tag|rule|heading)$/.test(units[next]?.type ?? "")) next += 1;
    if (starts.has(next)) ruled += 1;
    else if (units[section]?.type !== "heading") others += 1;
  }
  return ruled >= 0.7 * (series.length - 1) && others <= 0.2 * ruled;
}
