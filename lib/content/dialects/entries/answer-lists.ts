import type { Document } from "../series/candidate";
import { plainOf, type Unit } from "../units/unit";
import { beforeFarewell, lastSpoken } from "./farewell";
import type { Entry } from "./entry";

/** Answers that stand together below a heading that says so, each behind the number of its question. */
export type AnswerList = {
  readonly from: number;
  readonly answers: readonly { readonly number: number; readonly from: number; readonly to: number }[];
};

const MAX_LISTS = 2;
const MAX_GAP = 5;

type Start = { readonly number: number; readonly at: number };

/** Lists of at least two numbered answers, below a line that says so. */
export function findAnswerLists(document: Document): AnswerList[] {
  const { units, marks } = document;
  const named = new Map<string, number>();
  for (const { label } of marks) if (label?.alone) named.set(label.name, (named.get(label.name) ?? 0) + 1);
  return units.flatMap((unit, index): AnswerList[] => {
    if (!announcesAnswers(index, document, named)) return [];
    const whole = endOf(index, units);
    const end = beforeFarewell(index, whole === units.length ? lastSpoken(document) : whole, document);
    const restated = findRestated(index, end, document);
    const starts = restated.length > 0 ? restated : findNumbered(index, end, document);
    // A list answers several questions above; a label that stands below one of them opens its answer, points and all.
    if (starts.length < 2 || questionsAbove(index, document) < Math.max(2, 0.5 * starts.length)) return [];
    if (!labels(index, document) && itemsAbove(index, units) !== starts.length) return [];
    const answers = starts.map(({ number, at }, place) => ({
      number,
      from: at,
      to: endOfAnswer(at, starts[place + 1]?.at ?? end, units),
    }));
    return [{ from: index, answers }];
  });
}

/** A label alone on its line that does not stand below every question; or a sentence right above a list or table. */
function announcesAnswers(index: number, { units, marks }: Document, named: ReadonlyMap<string, number>): boolean {
  const unit = units[index];
  const mark = marks[index];
  if (!unit || unit.path.length > 0) return false;
  const label = mark?.label;
  if (label?.role === "answer" && label.alone && mark?.title === "")
    return (
      (named.get(label.name) ?? 0) <= MAX_LISTS &&
      (unit.type === "heading" || mark?.strong === "whole" || /[:：]$/.test(unit.text))
    );
  const next = units[index + 1];
  const opens = next?.opens?.number === 1 || next?.type === "row";
  return unit.type === "text" && !label && opens && /(?:\banswers\b|\bsolutions\b|答案|解答)[^。.]{0,40}[:：]$/iu.test(unit.text);
}

/** Lines and rows whose numbers run on and which ask nothing themselves. */
function findNumbered(index: number, end: number, { units, marks }: Document): Start[] {
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
    const begins = number === 1 && units[at - 1]?.type === "heading";
    if ((next || begins) && (row !== null || (marks[at]?.asks ?? 0) < 0.75)) starts.push({ number, at });
  }
  // Questions below it, with points of their own, are no list of answers.
  const asking = units.slice(index + 1, end).some(({ type }, at) => {
    const below = marks[index + 1 + at];
    return below?.label?.role === "question" || (type === "heading" && (below?.asks ?? 0) >= 0.4);
  });
  return starts[0]?.number !== 1 || asking ? [] : starts;
}

/** `| 3 | because … |`: the number of a row that says more than a letter. */
function rowNumber({ cells }: Unit): number | null {
  const texts = cells.map((cell) => plainOf(cell).trim());
  const number = /^(?:Q|第)?\s*(\d{1,3})\s*题?[.)]?$/i.exec(texts[0] ?? "")?.[1];
  return number && texts.slice(1).some((text) => text.length > 1) ? Number(number) : null;
}

/** Lines with the label and the numbers of questions above: each is stated again, with its answer. */
function findRestated(index: number, end: number, { units, marks }: Document): Start[] {
  const keyAt = (at: number) => {
    const { label, ordinal } = marks[at] ?? {};
    return label?.role === "question" && ordinal ? `${units[at]?.type} ${label.name} ${ordinal.written}` : null;
  };
  const above = new Set<string | null>();
  for (let at = 0; at < index; at += 1) above.add(keyAt(at));
  const starts: Start[] = [];
  for (let at = index + 1; at < end; at += 1) {
    const key = keyAt(at);
    if (key === null) continue;
    if (!above.has(key)) return [];
    starts.push({ number: marks[at]?.ordinal?.value ?? 0, at });
  }
  return starts;
}

const labels = (index: number, { marks }: Document) => marks[index]?.label?.role === "answer";

/** Items of the numbered list that stands nearest above a line. */
function itemsAbove(index: number, units: readonly Unit[]): number {
  const last = units.slice(0, index).findLast(({ opens, path }) => opens?.number != null && path.length === 1);
  return units.filter(({ opens }) => opens !== null && opens.list === last?.opens?.list).length;
}

/** Numbered lines between the last answer label and this one. */
function questionsAbove(label: number, { units, marks }: Document): number {
  let count = 0;
  for (let at = label - 1; at >= 0 && marks[at]?.label?.role !== "answer"; at -= 1) {
    const unit = units[at];
    const outermost = unit !== undefined && unit.path.length <= (unit.opens ? 1 : 0);
    if (outermost && marks[at]?.ordinal && (unit.type === "heading" || unit.type === "text")) count += 1;
  }
  return count;
}

/** An answer ends where a section's heading stands between it and the next. */
function endOfAnswer(from: number, to: number, units: readonly Unit[]): number {
  const heading = units.findIndex(
    ({ type, path }, at) => at > from && at < to && type === "heading" && path.length === 0,
  );
  return heading < 0 ? to : heading;
}

function endOf(index: number, units: readonly Unit[]): number {
  const depth = units[index]?.type === "heading" ? (units[index]?.depth ?? 6) : 6;
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.type === "heading" && unit.depth <= depth) return at;
  }
  return units.length;
}

/** Lists that answer the questions above them, by number: as many as there are open questions, or nearly. */
export function assignAnswers(
  entries: readonly Entry[],
  lists: readonly AnswerList[],
): Map<Entry, { from: number; to: number }> {
  const assigned = new Map<Entry, { from: number; to: number }>();
  let after = 0;
  for (const list of lists) {
    const open = entries.filter(({ span, answered }) => !answered && span.start < list.from && span.start >= after);
    const byNumber = new Map(open.map((entry) => [entry.number, entry]));
    // Numbers that begin again in every section pair up in order, when they all do.
    if (open.length === list.answers.length && open.every((entry, at) => entry.number === list.answers[at]?.number)) {
      for (const [at, entry] of open.entries()) {
        const answer = list.answers[at];
        if (answer) assigned.set(entry, { from: answer.from, to: answer.to });
      }
      after = list.from;
      continue;
    }
    const pairs = list.answers.flatMap(({ number, from, to }) => {
      const entry = byNumber.get(number);
      return entry ? [{ entry, from, to }] : [];
    });
    if (pairs.length < 0.6 * list.answers.length || byNumber.size !== open.length) continue;
    for (const { entry, from, to } of pairs) assigned.set(entry, { from, to });
    after = list.from;
  }
  return assigned;
}
