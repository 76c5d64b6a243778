import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** Share of labels alone that an answer is named below. */
const ANSWERED = 0.8;

/** The unmarked lines right below one of many labels alone, each with an answer named below: what it asks, or nothing. */
export function firstWordsOf(
  { candidate: { unit, title, mark }, series: { members, features } }: Weighed,
  inner: readonly Weighed[],
  { units }: Document,
): readonly Weighed[] {
  const opens =
    title === "" &&
    mark.label?.role === "question" &&
    members.length > 1 &&
    features.answers >= ANSWERED &&
    inner[0]?.candidate.unit === unit + 1 &&
    /^(?:plain|lines)/.test(inner[0].candidate.signature);
  return opens ? inner.filter(({ candidate }) => units[candidate.unit]?.block === units[unit + 1]?.block) : [];
}
