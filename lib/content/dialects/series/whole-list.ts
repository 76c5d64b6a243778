import type { Unit } from "../units/unit";
import type { Weighed } from "./weighed";

/** Least numbers that are all of a document. */
const LEAST = 8;

/** Whether a document without headings is nothing but one list, counted through to its end. */
export const isWholeList = (run: readonly Weighed[], units: readonly Unit[]): boolean =>
  run.length >= LEAST &&
  run[0]?.candidate.unit === units.findIndex(({ type, text }) => type === "text" && text !== "") &&
  run.every(({ candidate: { mark } }, at) => mark.ordinal?.value === at + 1) &&
  units.every(({ type }) => type !== "heading");

/** Items of lists inside other lists, where the document is one numbered list: points of its answers, however they ask. */
export function pointsOfWhole(accepted: readonly Weighed[], units: readonly Unit[]): ReadonlySet<Weighed> {
  const series = new Map<Weighed["series"], Weighed[]>();
  for (const one of accepted) {
    const run = series.get(one.series);
    if (run) run.push(one);
    else series.set(one.series, [one]);
  }
  const whole = [...series.values()].find((run) => isWholeList(run, units));
  if (!whole) return new Set();
  return new Set(accepted.filter(({ candidate: { rank } }) => rank > (whole[0]?.candidate.rank ?? rank)));
}
