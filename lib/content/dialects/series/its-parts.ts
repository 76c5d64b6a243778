import type { Weighed } from "./weighed";

/** `2.1`, `2.2` right below `2.`: parts that each ask, and are answered each, are the questions. */
export const areItsCounted = ({ candidate: { unit, mark } }: Weighed, inner: readonly Weighed[]): boolean =>
  mark.ordinal?.kind === "arabic" &&
  inner.length >= 2 &&
  inner[0]?.candidate.unit === unit + 1 &&
  inner.every(
    ({ candidate, evidence }) =>
      candidate.mark.ordinal?.prefix === mark.ordinal?.written && candidate.asks >= 0.75 && evidence.body > 0,
  );

/** `Write programs for the following:` below a heading that only names them: tasks that are counted, each answered by code. */
export const areItsTasks = ({ candidate: { asks } }: Weighed, inner: readonly Weighed[]): boolean => {
  const counted = inner.filter(({ candidate: { mark, rank } }) => rank > 6 && mark.ordinal !== null);
  const features = counted[0]?.series.features;
  return (
    asks < 0.4 &&
    counted.length >= 3 &&
    features?.introduced === true &&
    features.asks >= 0.25 &&
    features.numbered * features.runs === 1 &&
    counted.every(({ evidence }) => evidence.code)
  );
};
