import { isPlaceholder } from "../marks/words";
import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { answersAgain, beforePart, counted, countsAnswers, findNumbered, findRestated } from "./answer-starts";
import { beforeFarewell, lastSpoken } from "./farewell";

/** Answers that stand together below a heading that says so, each behind the number of its question. */
export type AnswerList = {
  readonly from: number;
  readonly answers: readonly {
    readonly number: number;
    readonly written: string;
    readonly from: number;
    readonly to: number;
    /** The heading above with its number. */
    readonly question?: number;
  }[];
  /** Its questions are stated again by label and number. */
  readonly restated: boolean;
};

const MAX_LISTS = 2;

/** Words of a heading, or of a sentence, above answers. */
const SPEAKS = /\banswers\b|\bsolutions\b|答案|解答/iu;

/** Lists of at least two numbered answers, below a line that says so. */
export function findAnswerLists(document: Document): AnswerList[] {
  const { units, marks } = document;
  const named = new Map<string, number>();
  for (const { label } of marks) if (label) named.set(label.name, (named.get(label.name) ?? 0) + 1);
  return units.flatMap((_, index): AnswerList[] => {
    const announced = announcesAnswers(index, document, named);
    if (!announced && !mayAnswer(index, document)) return [];
    const whole = endOf(index, units);
    const end = beforeFarewell(index, whole === units.length ? lastSpoken(document) : whole, document);
    const restated = findRestated(index, end, document);
    if (!announced && !answersAgain(index, restated, document)) return [];
    const starts = restated.length > 0 ? restated : findNumbered(index, end, document);
    // A list answers several questions above; a label that stands below one of them opens its answer, points and all.
    if (starts.length < 2 || questionsAbove(index, document) < Math.max(2, 0.5 * starts.length)) return [];
    if (isOfQuestion(index, document)) return [];
    if (units[index]?.type !== "heading" && !opensBelow(index, starts[0]?.at ?? end, document)) return [];
    if (units[index]?.type !== "heading" && opensAnswer(index, units)) return [];
    if (announced && !labels(index, document) && itemsAbove(index, units) !== starts.length) return [];
    const answers = starts.map(({ number, written, at }, place) => ({
      number,
      written,
      from: at,
      to: endOfAnswer(at, beforePart(starts[place + 1], document) ?? end, units),
    }));
    return [{ from: index, answers, restated: restated.length > 0 }];
  });
}

/** Whether a heading stands right above a line that is none, and words above that: the ones before it are answered already. */
function opensAnswer(index: number, units: readonly Unit[]): boolean {
  const above = units.slice(0, index).filter(({ type }) => type !== "rule" && type !== "tag");
  return above.at(-1)?.type === "heading" && above.at(-2) !== undefined && above.at(-2)?.type !== "heading";
}

/** Whether a heading that says answer stands inside a numbered question, below whose heading it is a deeper one. */
function isOfQuestion(index: number, { units, marks }: Document): boolean {
  const depth = units[index]?.depth ?? 0;
  const above = units.findLastIndex((unit, at) => at < index && unit.type === "heading" && unit.depth < depth);
  return (
    units[index]?.type === "heading" && above >= 0 && marks[above]?.ordinal != null && (marks[above]?.asks ?? 0) >= 0.4
  );
}

/** Whether nothing stands between a line that is no heading and the first number below it: an answer may begin with prose. */
const opensBelow = (index: number, first: number, { units }: Document): boolean =>
  units
    .slice(index + 1, first)
    .every(({ type, text, header }) => text === "" || header || type === "rule" || type === "tag");

/** A label alone on its line that does not stand below every question; or a sentence right above a list or table. */
function announcesAnswers(index: number, { units, marks }: Document, named: ReadonlyMap<string, number>): boolean {
  const unit = units[index];
  const mark = marks[index];
  if (!unit || unit.path.length > 0) return false;
  const label = mark?.label;
  if (label?.role === "answer" && label.alone && mark?.title === "")
    return (
      ((named.get(label.name) ?? 0) <= MAX_LISTS || countsAnswers(marks[index + 1]) || countsAgain(index, marks)) &&
      (unit.type === "heading" || mark?.strong === "whole" || /[:：]$/.test(unit.text))
    );
  const next = units[index + 1];
  const opens = next?.opens?.number === 1 || next?.type === "row";
  return (
    unit.type === "text" &&
    !label &&
    opens &&
    /(?:\banswers\b|\bsolutions\b|答案|解答)[^。.]{0,40}[:：]$/iu.test(unit.text)
  );
}

/** Whether right below a label stands `Question 1` again, as it stands further above. */
function countsAgain(index: number, marks: Document["marks"]): boolean {
  const key = counted(marks[index + 1]);
  return key !== null && marks.some((mark, at) => at < index && counted(mark) === key);
}

/** A heading with neither number nor label, or one that speaks of answers, right above a line that has both. */
function mayAnswer(index: number, { units, marks }: Document): boolean {
  const unit = units[index];
  const mark = marks[index];
  if (unit?.type !== "heading" || unit.path.length > 0 || mark?.label) return false;
  if (mark?.ordinal && !SPEAKS.test(unit.text)) return false;
  const next = units.findIndex(({ type, text }, at) => at > index && text !== "" && type !== "rule" && type !== "tag");
  return marks[next]?.label?.role === "question" && marks[next].ordinal !== null;
}

const labels = (index: number, { marks }: Document) => marks[index]?.label?.role === "answer";

/** Items of the numbered list that stands nearest above a line. */
function itemsAbove(index: number, units: readonly Unit[]): number {
  const last = units.slice(0, index).findLast(({ opens, path }) => opens?.number != null && path.length === 1);
  return units.filter(({ opens }) => opens !== null && opens.list === last?.opens?.list).length;
}

/** `Answer: ____`, for the reader to fill in: nothing but a line stands behind or below the label. */
function isLeftOpen(at: number, { units, marks }: Pick<Document, "units" | "marks">): boolean {
  const below = units[at + 1];
  return (
    isPlaceholder(marks[at]?.title ?? "") &&
    (/_{3}/.test(marks[at]?.title ?? "") || below?.type === "rule" || isPlaceholder(below?.text ?? ""))
  );
}

/** Numbered lines between the last answer label and this one. */
function questionsAbove(label: number, { units, marks }: Pick<Document, "units" | "marks">): number {
  let count = 0;
  const answers = (at: number) => marks[at]?.label?.role === "answer" && !isLeftOpen(at, { units, marks });
  for (let at = label - 1; at >= 0 && !answers(at); at -= 1) {
    const unit = units[at];
    const outermost = unit !== undefined && unit.path.length <= (unit.opens ? 1 : 0);
    if (outermost && marks[at]?.ordinal && (unit.type === "heading" || unit.type === "text")) count += 1;
  }
  return count;
}

/** An answer ends where a section's heading stands between it and the next, and before the rule above that. */
function endOfAnswer(from: number, to: number, units: readonly Unit[]): number {
  const heading = units.findIndex(
    ({ type, path }, at) => at > from && at < to && type === "heading" && path.length === 0,
  );
  let end = heading < 0 ? to : heading;
  while (end > from + 1 && units[end - 1]?.type === "rule") end -= 1;
  return end;
}

function endOf(index: number, units: readonly Unit[]): number {
  const depth = units[index]?.type === "heading" ? (units[index]?.depth ?? 6) : 6;
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.type === "heading" && unit.depth <= depth) return at;
  }
  return units.length;
}
