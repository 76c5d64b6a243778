import type { Document } from "../series/candidate";
import type { Entry } from "./entry";
import type { OptionRow } from "../options/row";
import { habitualSign } from "../options/singled";
import { asksToPick } from "./picks";
import { findList } from "./weak-list";

/**
 * Whether most questions of a document have a list right below them, and enough of those are options beyond doubt, or
 * keys that stand together further below name them (`keyed`: by their numbers).
 */
export function isQuiz(entries: readonly Entry[], document: Document, keyed: ReadonlySet<number>): boolean {
  const hasKey = ({ number, correct }: Entry) => number !== null && correct.length === 0 && keyed.has(number);
  const likely = entries.filter((entry) => {
    const place = { document, from: entry.titleTo + 1, to: entry.span.end, answer: entry.span.end, title: entry.title };
    return entry.options.length > 0 || findList(place) !== null;
  });
  const sure = likely.filter((entry) => entry.options.length > 0 || hasKey(entry)).length;
  if (areAlike(entries, document)) return true;
  return sure >= 2 && sure >= 0.2 * likely.length && likely.length >= 0.6 * entries.length;
}

/** Least questions with as many items below each as below the others, how many those are, and how often that holds. */
const ALIKE = { least: 4, from: 3, to: 5, share: 0.9 } as const;

/** The share of questions that must ask to pick one: answers may have as many points each, too. */
const PICKING = 0.3;

/** Whether as many plain items, and nothing else, stand below nearly every question. */
function areAlike(entries: readonly Entry[], document: Document): boolean {
  const picking = entries.filter(({ title }) => asksToPick(title)).length;
  if (entries.length < ALIKE.least || picking < PICKING * entries.length) return false;
  const counts = new Map<number, number>();
  for (const { title, titleTo, span } of entries) {
    const list = findList({ document, from: titleTo + 1, to: span.end, answer: span.end, title });
    const size =
      list?.direct && list.after === span.end && list.rows.every((row) => isPlain(row, document))
        ? list.rows.length
        : 0;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return [...counts].some(
    ([size, count]) => size >= ALIKE.from && size <= ALIKE.to && count >= ALIKE.share * entries.length,
  );
}

/** Points of an answer begin in bold, or take more than a line. */
const isPlain = ({ unit, lastUnit, text }: OptionRow, { units, marks }: Document): boolean =>
  unit === lastUnit && marks[unit]?.strong == null && text.length <= 120 && units[unit]?.type === "text";

/** The sign by which the lists below most questions of a document single out an item each; null where none has the habit. */
export const signOf = (entries: readonly Entry[], document: Document): string | null =>
  habitualSign(
    entries.flatMap(({ title, titleTo, span }) => {
      const list = findList({ document, from: titleTo + 1, to: span.end, answer: span.end, title });
      return list?.direct ? [list.rows] : [];
    }),
  );
