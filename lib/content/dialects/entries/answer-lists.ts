import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { beforeFarewell, lastSpoken } from "./farewell";
import type { Entry } from "./entry";

/** Answers that stand together below a heading that says so, each behind the number of its question. */
export type AnswerList = {
  readonly from: number;
  readonly answers: readonly { readonly number: number; readonly from: number; readonly to: number }[];
};

const MAX_LISTS = 2;
const MAX_GAP = 5;

/** Lists of at least two numbered answers whose lines ask nothing themselves. */
export function findAnswerLists(document: Document): AnswerList[] {
  const { units, marks } = document;
  const named = new Map<string, number>();
  for (const { label } of marks) if (label?.alone) named.set(label.name, (named.get(label.name) ?? 0) + 1);
  return units.flatMap((unit, index): AnswerList[] => {
    const mark = marks[index];
    const names = mark?.label?.role === "answer" && mark.label.alone && mark.title === "" && unit.path.length === 0;
    // A label that stands below every question heads no list of answers.
    if (
      !names ||
      (named.get(mark.label?.name ?? "") ?? 0) > MAX_LISTS ||
      !(unit.type === "heading" || mark?.strong === "whole" || /[:：]$/.test(unit.text))
    )
      return [];
    const whole = endOf(index, units);
    const end = beforeFarewell(index, whole === units.length ? lastSpoken(document) : whole, document);
    const starts: { number: number; at: number }[] = [];
    for (let at = index + 1; at < end; at += 1) {
      const ordinal = marks[at]?.ordinal;
      const nesting = units[at]?.path.filter(({ type }) => type !== "details").length ?? 0;
      const numbered =
        ordinal?.kind === "arabic" && nesting <= (units[at]?.opens ? 1 : 0) && units[at]?.type === "text";
      const last = starts.at(-1)?.number ?? 0;
      // Questions may have been left open: numbers may leave some out, not run back.
      const next = ordinal !== undefined && ordinal !== null && ordinal.value > last && ordinal.value <= last + MAX_GAP;
      const begins = ordinal?.value === 1 && units[at - 1]?.type === "heading";
      if (numbered && (next || begins) && (marks[at]?.asks ?? 0) < 0.75) starts.push({ number: ordinal.value, at });
    }
    // A list answers several questions above; a label that stands below one of them opens its answer, points and all.
    if (questionsAbove(index, document) < Math.max(2, 0.5 * starts.length)) return [];
    // Questions below it, with points of their own, are no list of answers.
    const asking = units.slice(index + 1, end).some(({ type }, at) => {
      const below = marks[index + 1 + at];
      return below?.label?.role === "question" || (type === "heading" && (below?.asks ?? 0) >= 0.4);
    });
    if (starts.length < 2 || starts[0]?.number !== 1 || asking) return [];
    const answers = starts.map(({ number, at }, place) => ({
      number,
      from: at,
      to: endOfAnswer(at, starts[place + 1]?.at ?? end, units),
    }));
    return [{ from: index, answers }];
  });
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
