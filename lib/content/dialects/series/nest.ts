import { rowsOf } from "../options/rows";
import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** Marks of another rank, or the same marks with numbers that begin again: points inside an answer. */
const isAround = (outer: Weighed, inner: Weighed, units: Document["units"]): boolean => {
  const item = units[outer.candidate.unit]?.opens;
  const here = units[inner.candidate.unit];
  if (isAboveOptions(outer, inner)) return false;
  // A paragraph of an item is inside it, however strongly it is marked.
  if (item && here?.opens?.id !== item.id && here?.path.some(({ id }) => id === item.id)) return true;
  if (areCountedOn(outer, inner)) return false;
  if (outer.candidate.rank !== inner.candidate.rank) return outer.candidate.rank < inner.candidate.rank;
  if (outer.candidate.rank < 7 || outer.series === inner.series) return false;
  const began = (outer.series.members[0]?.unit ?? 0) < (inner.series.members[0]?.unit ?? 0);
  if (outer.candidate.signature !== inner.candidate.signature)
    return (
      began &&
      (outer.candidate.mark.label?.role === "question" || beginsAgain(outer, inner) || areCountedInside(outer, inner))
    );
  // What offers options is no point of what offers options.
  if (outer.evidence.options && inner.evidence.options) return false;
  return outer.candidate.mark.ordinal !== null && (inner.series.members[0]?.unit ?? 0) > outer.candidate.unit;
};

/** `24.` between `**23.**` and `**25.**` goes on with them: its author is not that careful. */
function areCountedOn({ candidate, series }: Weighed, inner: Weighed): boolean {
  const [form, within, , ordinal, label] = candidate.signature.split("|");
  const [innerForm, innerWithin, , innerOrdinal, innerLabel] = inner.candidate.signature.split("|");
  const isKin = form === "line" && innerForm === form && innerWithin === within && innerOrdinal === ordinal;
  if (!isKin || innerLabel !== label || candidate.mark.ordinal?.kind !== "arabic") return false;
  const here = inner.candidate.mark.ordinal?.value ?? 0;
  const next = nextBehind(inner.candidate.unit, series.members)?.mark.ordinal?.value ?? 0;
  return here > candidate.mark.ordinal.value && here < next;
}

/** The first of `members` behind a unit; they stand in the order of the document. */
function nextBehind(unit: number, members: Weighed["series"]["members"]): Weighed["candidate"] | undefined {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.unit ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return members[low];
}

/** Whether two lines each offer options, and one of them has no mark but that. */
const isAboveOptions = (outer: Weighed, inner: Weighed): boolean =>
  outer.candidate.rank > 6 &&
  outer.evidence.options &&
  inner.evidence.options &&
  (outer.candidate.signature.startsWith("above") || inner.candidate.signature.startsWith("above"));

/** `Quiz 2: Colours` above `Question 1`: labelled questions whose numbers begin again below a line stand in its section. */
const beginsAgain = (outer: Weighed, inner: Weighed): boolean =>
  outer.candidate.mark.label?.role !== "question" &&
  inner.candidate.mark.label?.role === "question" &&
  inner.series.members[0] === inner.candidate &&
  inner.candidate.mark.ordinal?.value === 1;

/** `①` to `④` between `1.` and `2.`: numbers of another kind that begin and end between two that follow each other. */
function areCountedInside({ candidate, series }: Weighed, inner: Weighed): boolean {
  const next = nextBehind(candidate.unit, series.members);
  const [first, last] = [inner.series.members[0], inner.series.members.at(-1)];
  return (
    candidate.mark.ordinal !== null &&
    inner.candidate.mark.ordinal !== null &&
    next !== undefined &&
    (first?.unit ?? 0) > candidate.unit &&
    (last?.unit ?? Infinity) < next.unit
  );
}

/** Share of a series that offers options above which all of its members do. */
const OFFER = 0.6;

/** Whether an unmarked question, right above its options, is the end of what a numbered one of many states: code, a case. */
export function endsPrompt(outer: Weighed, inner: Weighed, { units, marks }: Document): boolean {
  const { features, members } = outer.series;
  if (!inner.candidate.signature.startsWith("plain") || !inner.evidence.options || inner.series === outer.series)
    return false;
  if (members.length < 4 || features.options < OFFER || (features.numbered < OFFER && outer.candidate.rank > 6))
    return false;
  const between = units.slice(outer.candidate.unit + 1, inner.candidate.unit);
  return between.every((unit, at) => {
    const mark = marks[outer.candidate.unit + 1 + at];
    return (rowsOf(unit, 0)[0]?.letter ?? null) === null && mark?.label?.role !== "answer";
  });
}

/** For every accepted candidate, the accepted ones directly inside its span. */
export function nest(accepted: readonly Weighed[], document: Document): Map<Weighed, Weighed[]> {
  const { units } = document;
  const children = new Map<Weighed, Weighed[]>();
  let open: Weighed[] = [];
  for (const one of accepted) {
    open = open.filter(
      (outer) =>
        outer.evidence.end > one.candidate.unit &&
        (isAround(outer, one, units) || endsPrompt(outer, one, document)) &&
        holds(outer),
    );
    const parent = open.at(-1);
    const siblings = parent && children.get(parent);
    if (siblings) siblings.push(one);
    else if (parent) children.set(parent, [one]);
    open.push(one);
    function holds(outer: Weighed): boolean {
      const item = units[outer.candidate.unit]?.opens;
      const here = units[one.candidate.unit];
      const details = outer.candidate.signature.startsWith("summary")
        ? units[outer.candidate.unit]?.path.findLast(({ type }) => type === "details")
        : undefined;
      if (details) return here?.path.some(({ id }) => id === details.id) ?? false;
      if (!item || !here || outer.candidate.rank <= 6) return true;
      return here.path.some(({ id }) => id === item.id) || !here.path.some(({ list }) => list === item.list);
    }
  }
  return children;
}
