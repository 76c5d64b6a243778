import { text } from "./units/walk";
import type { Unit } from "./units/unit";

/** Least numbers alone on a line that run on, to be more than an empty list. */
const LEAST = 3;
/** Deepest heading there is. */
const DEEPEST = 6;

/**
 * A number alone on its line, and what it numbers below it, not indented: to Markdown that is an empty list, to its author
 * a heading that says nothing but the number.
 */
export function headNumbers(units: readonly Unit[]): readonly Unit[] {
  const alone = units.flatMap((unit, at) => (isAlone(unit, units[at + 1]) ? [at] : []));
  const running = alone.filter(
    (at, index) => numberOf(units[at]) === (numberOf(units[alone[index - 1] ?? -1]) ?? 0) + 1,
  );
  if (running.length < LEAST || running.length < alone.length) return units;
  const numbers = new Set(alone);
  return units.map((unit, at): Unit =>
    numbers.has(at)
      ? {
          ...unit,
          type: "heading",
          depth: DEEPEST,
          opens: null,
          path: [],
          text: `${numberOf(unit)}.`,
          pieces: [text(`${numberOf(unit)}.`)],
        }
      : unit,
  );
}

const numberOf = (unit: Unit | undefined): number | null => unit?.opens?.number ?? null;

const isAlone = (unit: Unit, next: Unit | undefined): boolean =>
  numberOf(unit) !== null &&
  unit.type === "text" &&
  unit.text === "" &&
  unit.pieces.length === 0 &&
  unit.path.length === 1 &&
  next?.type === "text" &&
  next.path.length === 0 &&
  next.text !== "";
