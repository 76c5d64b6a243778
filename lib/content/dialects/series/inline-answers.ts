import { isTurned } from "../marks/cards";
import { likeness } from "../marks/likeness";
import { isPlaceholder } from "../marks/words";
import type { Unit } from "../units/unit";
import type { Candidate } from "./candidate";

/** Whether a bold question is answered behind it, on its line. */
export const hasInlineAnswer = ({ mark }: Candidate) =>
  isTurned(mark) || (mark.lead !== null && mark.lead.rest.length > 0 && likeness(mark.lead.text) >= 0.75);

/** Whether a line goes on behind its question mark, and not by asking more. */
export function goesOn(unit: Unit | undefined): boolean {
  const after = /[?？]\s*(\S.*)$/s.exec(unit?.text ?? "")?.[1] ?? "";
  if (isPlaceholder(after)) return false;
  return /[\p{L}\p{N}]{2}/u.test(after) && likeness(after) < 0.4 && !/[?？]/.test(after) && !/^[（([【*_`]/.test(after);
}
