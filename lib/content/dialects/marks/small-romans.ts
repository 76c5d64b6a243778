import type { Unit } from "../units/unit";
import type { Mark } from "./mark";

const SMALL = /^[ivx]+$/;

/** `i.` counts only where `ii.` follows: elsewhere it is the letter behind `h.`, or a name. */
export function settleRomans(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const small = marks.flatMap(({ ordinal }, at) =>
    ordinal?.kind === "roman" && SMALL.test(ordinal.written) ? [{ at, value: ordinal.value }] : [],
  );
  const alone = new Set(
    small.flatMap(({ at, value }, index) => {
      const follows = value > 1 && small[index - 1]?.value === value - 1;
      return follows || (value === 1 && small[index + 1]?.value === 2) ? [] : [at];
    }),
  );
  if (alone.size === 0) return marks;
  return marks.map((mark, at) =>
    alone.has(at)
      ? { ...mark, ordinal: null, title: units[at]?.text ?? mark.title, labelled: units[at]?.text ?? "" }
      : mark,
  );
}
