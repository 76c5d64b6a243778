import type { Candidate } from "./candidate";

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
