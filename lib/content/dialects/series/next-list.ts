import type { Ordinal } from "../marks/ordinal";
import type { Candidate, Document } from "./candidate";
import { asksOf } from "./vote";
import type { Weighed } from "./weighed";

/** Share of a list's questions with words below them up to which they are bare: what is numbered below the last of them is another list. */
const BARE = 0.5;
/** How far numbered lines below a list of bare questions ask. */
const ASKS = 0.4;

/** Whether numbers begin again, in no container of the outer line, where neither list answers its questions. */
export function isNextList(
  { candidate: { unit, mark, rank }, series }: Weighed,
  inner: readonly Weighed[],
  { units }: Document,
) {
  const first = inner[0];
  const container = units[unit]?.opens;
  if (!first?.candidate.mark.ordinal || !mark.ordinal || rank <= 6) return false;
  return (
    Math.max(series.features.bodies, first.series.features.bodies) <= BARE &&
    asksOf(inner.filter((one) => one.series === first.series)) >= ASKS &&
    !units[first.candidate.unit]?.path.some(({ id }) => id === container?.id)
  );
}

/** Whether lines numbered like the last of a run begin to count anew below it, and go on where it is taken to end. */
export const goesPast = ({ candidate, series, evidence: { end } }: Weighed, { series: next }: Weighed): boolean =>
  candidate.rank > 6 &&
  candidate.mark.ordinal !== null &&
  series.members.at(-1) === candidate &&
  next !== series &&
  next.signature === series.signature &&
  (next.members.at(-1)?.unit ?? 0) >= end;

/** How far lines ask that go on with the numbers of a series, marked otherwise, where no label says that they are questions. */
const GOING_ON = 0.75;

/** The first of lines inside another one's span that goes on with its number, as the next of its own kind does not. */
export function goingOn({ candidate, series }: Weighed, inner: readonly Weighed[]): Weighed | undefined {
  const { ordinal, label } = candidate.mark;
  if (!ordinal || series.members.length < 2 || follows(ordinal, after(candidate, series, 1))) return undefined;
  return inner.find((one) => {
    const { mark, rank } = one.candidate;
    if (!follows(ordinal, one.candidate) || follows(before(ordinal), after(one.candidate, one.series, -1)))
      return false;
    const { members, features } = one.series;
    const isNew = members[0] === one.candidate && features.runs === 1 && series.members.at(-1) === candidate;
    if (!isNew && (rank > 6 || candidate.rank > 6)) return false;
    return mark.label?.role === "question" ? mark.label.name === label?.name : features.asks >= GOING_ON;
  });
}

/** The line of a series that stands so many places behind one of it. */
const after = (one: Candidate, { members }: Weighed["series"], places: number): Candidate | undefined =>
  members[members.indexOf(one) + places];

const before = (ordinal: Ordinal): Ordinal => ({ ...ordinal, value: ordinal.value - 1 });

/** Whether a line has the number that follows another. */
const follows = ({ kind, prefix, value }: Ordinal, line: Candidate | undefined): boolean => {
  const next = line?.mark.ordinal;
  return next?.kind === kind && next.prefix === prefix && next.value === value + 1;
};
