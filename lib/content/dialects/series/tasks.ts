import { kindOf } from "../entries/kind";
import { likeness } from "../marks/likeness";
import type { Candidate, Document } from "./candidate";

/** Lines below a title among which one may say what is to be written. */
const NEAR = 5;
/** Letters of a line that tell. */
const TOLD = 300;

const isTask = (text: string): boolean => kindOf(text.slice(0, TOLD), 0, []) === "coding";

/** How far the line above a fence must ask or tell to set what the fence answers. */
const TELLS = 0.45;

/** Whether the last words of an item above its fence tell what is to be found: the item describes a table first. */
function tellsAboveCode(from: number, end: number, { units }: Document): boolean {
  const code = units.slice(from, end).findIndex(({ type, fenced }) => type === "code" && fenced);
  const last = code < 2 ? undefined : units.slice(from + 1, from + code).findLast(({ text }) => text !== "");
  return (
    last?.type === "text" && units[from]?.opens != null && likeness(last.text) >= TELLS && !/[:：]$/.test(last.text)
  );
}

/** Whether a title, or a line right below it, tells its reader to write a program. */
export function setsTask({ unit, title }: Candidate, end: number, document: Document): boolean {
  const { units } = document;
  return (
    isTask(title) ||
    tellsAboveCode(unit, end, document) ||
    units
      .slice(unit + 1, Math.min(end, unit + 1 + NEAR))
      .some(({ type, text, summary }) => type === "text" && !summary && isTask(text))
  );
}
