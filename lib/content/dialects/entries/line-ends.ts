import type { Unit } from "../units/unit";
import type { Span } from "./span";

/** What lines end with that are answered there: a statement with its verdict, a blank with what fills it. */
const ENDS: readonly RegExp[] = [
  /^(.*\S)\s*[（(]\s*([√×✓✗✔✘✖对错TF]|正确|错误|true|false)\s*[)）]\s*[。.]?$/iu,
  /^(.*_{2,}.*)\s(?:#|\/\/|[-=]>|→)\s*([^_\s][^_]*)$/u,
];

/** Lines of a series that end so, from which it is how its author answers: one may end in `(F)` for another reason. */
const HABIT = 3;

const known = new WeakMap<Span["weighed"]["series"], readonly RegExp[]>();

/** Characters of a line that may end in its answer. */
const MOST = 600;

const endOf = (end: RegExp, text: string): RegExpExecArray | null => (text.length <= MOST ? end.exec(text) : null);

/** What a line asks and the answer that it ends in, as others of its series do; null where it does not. */
export function partedAtEnd(
  text: string,
  { weighed: { series } }: Span,
  units: readonly Unit[],
): { readonly title: string; readonly said: string } | null {
  const habits =
    known.get(series) ??
    ENDS.filter((end) => series.members.filter(({ unit }) => endOf(end, units[unit]?.text ?? "")).length >= HABIT);
  known.set(series, habits);
  for (const end of habits) {
    const [, title, said] = endOf(end, text) ?? [];
    if (title !== undefined && said !== undefined) return { title, said };
  }
  return null;
}
