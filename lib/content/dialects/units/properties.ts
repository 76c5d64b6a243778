import type { Unit } from "./unit";

/** `last-seen:: yesterday`, on a line of its own: what a note-taking program keeps about the block above. */
const PROPERTY = /^\p{L}[\p{L}\p{N}_-]{1,40}:: ?\S/u;

/** Least such lines for them to be a program's. */
const LEAST = 3;

const isProperty = ({ type, text }: Unit): boolean => type === "text" && PROPERTY.test(text);

/** Units whose properties are tags, which belong to nothing that is said. */
export function hideProperties(units: readonly Unit[]): readonly Unit[] {
  if (units.filter(isProperty).length < LEAST) return units;
  return units.map((unit) => (isProperty(unit) && !unit.opens ? { ...unit, type: "tag", text: "", pieces: [] } : unit));
}
