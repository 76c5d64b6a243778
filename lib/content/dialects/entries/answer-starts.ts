import { mostOf } from "@/lib/core/extremes";
import type { Mark } from "../marks/mark";
import { likeness } from "../marks/likeness";
import type { Document } from "../series/candidate";
import { plainOf, type Unit } from "../units/unit";
import { opensPart } from "./opens-part";

/** Numbers that a list of answers may leave out in one place. */
const MAX_GAP = 5;

/** Where an answer of a list begins, and the number of its question, as a value and as it is written, with its label. */
export type Start = { readonly number: number; readonly written: string; readonly at: number };

/** `Exercise 4` as it is written again above its answer; null for what has no label of a question, or no number. */
export const counted = (mark: Mark | undefined): string | null =>
  mark?.label?.role === "question" && mark.ordinal ? `${mark.label.name} ${mark.ordinal.written}` : null;

/** `Question 1 answer:`, a label of an answer with the number of its question. */
export const countsAnswers = (mark: Document["marks"][number] | undefined): boolean =>
  mark?.label?.role === "answer" && mark.ordinal !== null;

/** Lines and rows whose numbers run on and which ask nothing themselves. */
export function findNumbered(index: number, end: number, document: Document): Start[] {
  const { units, marks } = document;
  const starts: Start[] = [];
  const tabled = units.slice(index + 1, end).find(({ type }) => type !== "tag" && type !== "rule")?.type === "row";
  for (let at = index + 1; at < end; at += 1) {
    const unit = units[at];
    const ordinal = marks[at]?.ordinal;
    const nesting = unit?.path.filter(({ type }) => type !== "details").length ?? 0;
    const row = tabled && unit?.type === "row" && !unit.header ? rowNumber(unit) : null;
    const line = ordinal?.kind === "arabic" && nesting <= (unit?.opens ? 1 : 0) && unit?.type === "text";
    const number = row ?? (line ? ordinal.value : null);
    if (number === null) continue;
    const last = starts.at(-1)?.number ?? 0;
    // Questions may have been left open: numbers may leave some out, not run back.
    const next = number > last && number <= last + MAX_GAP;
    const begins = number === 1 && (units[at - 1]?.type === "heading" || opensPart(at - 1, document));
    if ((next || begins) && (row !== null || (marks[at]?.asks ?? 0) < 0.75))
      starts.push({ number, written: String(number), at });
  }
  // Questions below it, with points of their own, are no list of answers.
  const asking = units.slice(index + 1, end).some(({ type }, at) => {
    const below = marks[index + 1 + at];
    return below?.label?.role === "question" || (type === "heading" && (below?.asks ?? 0) >= 0.4);
  });
  return starts[0]?.number !== 1 || asking ? [] : starts;
}

/** Where the next answer begins, or the bold line above it that names the part in which numbers begin again. */
export const beforePart = (next: Start | undefined, document: Document): number | undefined =>
  next && next.number === 1 && opensPart(next.at - 1, document) ? next.at - 1 : next?.at;

/** `| 3 | because … |`: the number of a row that says more than a letter. */
function rowNumber({ cells }: Unit): number | null {
  const texts = cells.map((cell) => plainOf(cell).trim());
  const number = /^(?:Q|第)?\s*(\d{1,3})\s*题?[.)]?$/i.exec(texts[0] ?? "")?.[1];
  return number && texts.slice(1).some((text) => text.length > 1) ? Number(number) : null;
}

const known = new WeakMap<Document["marks"], ReadonlyMap<string, number>>();

/** What a line is, its label and its number; null where it counts no question. */
const keyAt = (at: number, { units, marks }: Document): string | null => {
  const key = counted(marks[at]);
  return key === null ? null : `${units[at]?.type} ${key}`;
};

/** Where each key stands for the first time. */
function firstPlaces(document: Document): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const at of document.units.keys()) {
    const key = keyAt(at, document);
    if (key !== null && !places.has(key)) places.set(key, at);
  }
  return places;
}

/** Lines with the label and the numbers of questions above: each is stated again, with its answer. */
export function findRestated(index: number, end: number, document: Document): Start[] {
  const { marks } = document;
  // A document may have a list below every case: what stands above is gathered once.
  const places = known.get(marks) ?? firstPlaces(document);
  known.set(marks, places);
  const starts: Start[] = [];
  for (let at = index + 1; at < end; at += 1) {
    const key = keyAt(at, document);
    if (key === null) continue;
    if ((places.get(key) ?? Infinity) >= index) return [];
    starts.push({ number: marks[at]?.ordinal?.value ?? 0, written: counted(marks[at]) ?? "", at });
  }
  return starts;
}

/** Least questions that are stated again, and how far the later ones may ask, and how far the earlier ones must. */
const AGAIN = { least: 4, later: 0.25, earlier: 0.5 } as const;

/** Whether the questions above a heading come again below it, by label and number, and no longer ask: they are answered there. */
export function answersAgain(index: number, starts: readonly Start[], document: Document): boolean {
  const { units, marks } = document;
  const written = new Set(starts.map((start) => start.written));
  if (written.size < AGAIN.least) return false;
  const earlier = marks
    .slice(0, index)
    .flatMap((mark, at) =>
      written.has(counted(mark) ?? "")
        ? [Math.max(likeness(mark.title), likeness(units[at + 1]?.text ?? ""), asksSoon(at, document))]
        : [],
    );
  // Numbers that begin again in every section are of other questions.
  if (earlier.length !== written.size) return false;
  const later = starts.map(({ at }) => marks[at]?.asks ?? 0);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length);
  return mean(later) <= AGAIN.later && mean(earlier) >= AGAIN.earlier;
}

/** How far the lines below a number ask, up to the next heading. */
function asksSoon(at: number, { units }: Document): number {
  const below = units.slice(at + 1, at + 8);
  const next = below.findIndex(({ type }) => type === "heading");
  const texts = (next < 0 ? below : below.slice(0, next)).filter(({ type }) => type === "text");
  return Math.max(0, mostOf(texts.flatMap(({ text }) => text.split(/(?<=[.。!！?？])\s+/).map(likeness))));
}
