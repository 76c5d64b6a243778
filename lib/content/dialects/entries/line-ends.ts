import type { Unit } from "../units/unit";
import type { Span } from "./span";

/** What lines end with that are answered there: a statement with its verdict, a blank with what fills it. */
const ENDS: readonly RegExp[] = [
  /\S\s*[（(]\s*(?:[√×✓✗✔✘✖对错TF]|正确|错误|true|false)\s*[)）]\s*[。.]?$/iu,
  /_{2,}.*\s(?:#|\/\/|[-=]>|→)\s*[^_\s][^_]*$/u,
];

/** Lines of a series that end so, from which it is how its author answers: one may end in `(F)` for another reason. */
const HABIT = 3;

const known = new WeakMap<Span["weighed"]["series"], readonly RegExp[]>();

/** Characters of a line that may end in its answer. */
const MOST = 600;

const endsIn = (end: RegExp, unit: Unit | undefined): boolean =>
  unit !== undefined && unit.text.length <= MOST && end.test(unit.text);

/** Whether a line ends in its answer, as others of its series do. */
export function endsInAnswer({ start, weighed: { series } }: Span, units: readonly Unit[]): boolean {
  const habits =
    known.get(series) ??
    ENDS.filter((end) => series.members.filter(({ unit }) => endsIn(end, units[unit])).length >= HABIT);
  known.set(series, habits);
  return habits.some((end) => endsIn(end, units[start]));
}
