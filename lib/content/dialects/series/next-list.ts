import type { Document } from "./candidate";
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

/** The first of lines below the last of a series that go on with its numbers: their author marks them otherwise from there on. */
export function goingOn({ candidate, series }: Weighed, inner: readonly Weighed[]): Weighed | undefined {
  const { ordinal: last, label } = candidate.mark;
  if (!last || series.members.length < 2 || series.members.at(-1) !== candidate) return undefined;
  return inner.find(({ candidate: { mark }, series: { members, features } }, at) => {
    const { ordinal: next } = mark;
    const runsOn = next?.kind === last.kind && next.prefix === last.prefix && next.value === last.value + 1;
    if (!runsOn || members[0] !== inner[at]?.candidate || features.runs < 1) return false;
    return mark.label?.role === "question" ? mark.label.name === label?.name : features.asks >= GOING_ON;
  });
}
