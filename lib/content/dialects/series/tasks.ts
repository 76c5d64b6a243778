import { kindOf } from "../entries/kind";
import type { Candidate, Document } from "./candidate";

/** Lines below a title among which one may say what is to be written. */
const NEAR = 5;
/** Letters of a line that tell. */
const TOLD = 300;

const isTask = (text: string): boolean => kindOf(text.slice(0, TOLD), 0, []) === "coding";

/** Whether a title, or a line right below it, tells its reader to write a program. */
export function setsTask({ unit, title }: Candidate, end: number, { units }: Document): boolean {
  return (
    isTask(title) ||
    units
      .slice(unit + 1, Math.min(end, unit + 1 + NEAR))
      .some(({ type, text, summary }) => type === "text" && !summary && isTask(text))
  );
}
