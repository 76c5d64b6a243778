import type { Document } from "../series/candidate";
import type { Weighed } from "../series/weighed";
import type { Unit } from "../units/unit";

/** Where a question begins: `Networks:` above the first line of a list of them belongs to the list. */
export function beginOf(
  { candidate: { unit, signature, mark } }: Weighed,
  after: number,
  { units, marks }: Document,
): number {
  // A numbered line right above its first part says what the parts are about.
  if (mark.ordinal?.kind === "roman" && mark.ordinal.value === 1) {
    let stem = unit - 1;
    while (stem > after && units[stem]?.text === "") stem -= 1;
    if (stem > after && marks[stem]?.ordinal) return stem;
  }
  // A line right above an item, which kept Markdown from seeing that, leads up to it.
  if (signature.startsWith("item") && units[unit]?.opens === null) {
    let lead = unit;
    while (lead - 1 > after && isRightAbove(units[lead - 1], units[lead])) lead -= 1;
    return lead;
  }
  const before = units[unit - 1];
  const named =
    signature.startsWith("lines|") &&
    unit - 1 > after &&
    before?.block === units[unit]?.block &&
    /[:：]$/.test(before?.text ?? "");
  return named ? unit - 1 : unit;
}

const isRightAbove = (above: Unit | undefined, here: Unit | undefined): boolean =>
  above?.type === "text" && above.opens === null && above.path.length === 0 && above.endLine + 1 === here?.line;
