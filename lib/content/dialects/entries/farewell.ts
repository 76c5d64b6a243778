import { takesLeave } from "../marks/words";
import type { Document } from "../series/candidate";
import { isNavigation } from "../series/contents";
import type { Unit } from "../units/unit";

/** Where what begins at `start` ends, when the document takes leave of its reader before `end`, its last words. */
export function beforeFarewell(start: number, end: number, document: Document): number {
  const { units } = document;
  if (end !== lastSpoken(document)) return end;
  const unit = units[end - 1];
  if (unit?.type !== "text" || unit.path.length > 0 || !takesLeave(blockText(end - 1, document))) return end;
  let at = end;
  while (at - 1 > start && units[at - 1]?.block === unit.block) at -= 1;
  while (
    at - 1 > start &&
    (units[at - 1]?.type === "rule" || units[at - 1]?.type === "tag" || isNavigation(units[at - 1] as Unit))
  )
    at -= 1;
  return at;
}

/** Whether a rule parts the last words of a document from what stands above it. */
export function restIsFarewell(rule: number, end: number, { units }: Document): boolean {
  const rest = units.slice(rule + 1, end).filter(({ type, text }) => type !== "rule" && type !== "tag" && text !== "");
  const first = rest[0];
  return (
    first !== undefined &&
    end >= units.length - 1 &&
    rest.length <= 12 &&
    rest.every(({ type }) => type === "text") &&
    (takesLeave(first.text) || rest.length <= 2)
  );
}

/** One past the last unit that says something. */
export function lastSpoken({ units }: Document): number {
  let end = units.length;
  while (end > 0 && ["rule", "tag", "definition"].includes(units[end - 1]?.type ?? "")) end -= 1;
  return end;
}

function blockText(index: number, { units }: Document): string {
  const block = units[index]?.block;
  let from = index;
  while (from > 0 && units[from - 1]?.block === block) from -= 1;
  return units[from]?.text ?? "";
}
