import type { Candidate } from "./candidate";
import type { Outline } from "./outline";

/** Units below a line that is marked like no other in which its options or answer begin. */
const REACH = 12;

/** Nothing tells where the last of a run of lines ends; it is not taken to be much longer than the others. */
export function reachOf(series: readonly Candidate[], length: number): number {
  const last = series.at(-1);
  if (!last || last.rank <= 6) return length;
  if (series.length < 2) return Math.min(length, last.unit + REACH);
  const longest = series.slice(1).reduce((most, { unit }, at) => Math.max(most, unit - (series[at]?.unit ?? unit)), 0);
  return Math.min(length, last.unit + Math.max(4, 2 * longest));
}

/** The line that names the next part of an examination, which ends the last question of the one before. */
export const nextPart = (index: number, { partLines }: Outline): number | null =>
  partLines.find((at) => at > index) ?? null;
