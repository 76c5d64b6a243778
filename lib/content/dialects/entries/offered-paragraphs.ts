import { plainRow, type OptionRow } from "../options/row";
import { UNMARKED } from "../options/signs";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";
import { areOptions } from "./weak-list";

/** Least questions, share of them with as many paragraphs each, and how many those are. */
const ALIKE = { least: 4, share: 0.9, from: 3, to: 5 } as const;

/** Letters a paragraph may have, and share of all of them that are one sentence. */
const SHORT = { letters: 240, share: 0.8 } as const;

/**
 * Questions with their options, where nearly all of a document have as many paragraphs of one sentence right below, and
 * nothing else: answers in prose differ in length.
 */
export function offerParagraphs(entries: readonly Entry[], document: Document): readonly Entry[] {
  const last = entries.at(-1);
  const found = entries.map((entry) => paragraphsOf(entry, document));
  const counts = new Map<number, number>();
  for (const { length } of found.slice(0, -1)) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [size] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [0];
  // Something else may stand below the last question.
  const offered = entries.map((entry, at) => (entry === last ? found[at]?.slice(0, size) : found[at]) ?? []);
  const alike = offered.filter(({ length }) => length === size);
  if (alike.length < ALIKE.least || alike.length < ALIKE.share * entries.length) return entries;
  if (size < ALIKE.from || size > ALIKE.to || !areSentences(alike.flat())) return entries;
  return entries.map((entry, at) => {
    const options = offered[at] ?? [];
    if (options.length !== size) return entry;
    const end = (options.at(-1)?.unit ?? 0) + 1;
    return { ...entry, span: { ...entry.span, end }, options, answerFrom: end, answered: false };
  });
}

const areSentences = (rows: readonly OptionRow[]): boolean =>
  rows.filter(({ text }) => !/[.。!！?？]\s+\S|[。！？]\S/u.test(text)).length >= SHORT.share * rows.length;

/** The paragraphs below a question that ends in a question mark, where all of them may be options; none otherwise. */
function paragraphsOf({ title, titleTo, span, options }: Entry, { units, marks }: Document): OptionRow[] {
  if (options.length > 0 || !/[?？]\s*$/.test(title)) return [];
  const rows: OptionRow[] = [];
  for (let at = titleTo + 1; at < span.end; at += 1) {
    const unit = units[at];
    const mark = marks[at];
    if (!unit || unit.type === "rule" || unit.type === "tag" || unit.text === "") continue;
    const plain = unit.type === "text" && unit.path.length === 0 && unit.block !== units[at - 1]?.block;
    if (!plain || mark?.label || mark?.ordinal || mark?.strong || unit.text.length > SHORT.letters) return [];
    rows.push(plainRow(at, unit.text, UNMARKED));
  }
  return areOptions(rows.map(({ text }) => text)) ? rows : [];
}
