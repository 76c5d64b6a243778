import { groupsBetween } from "../options/between";
import type { OptionGroup } from "../options/finish-group";
import { beforeOptions } from "../options/inline-rows";
import { areSubPoints } from "../options/sub-points";
import type { Document } from "../series/candidate";
import { inlineAnswer, isAnswered } from "./answered";
import { choice, findListedOptions } from "./choice";
import type { Context, Entry } from "./entry";
import { keyAbove } from "./key-above";
import { byWords } from "./key-words";
import { kindOf } from "./kind";
import { partedAtEnd } from "./line-ends";
import { findAnswer, promptEnd } from "./prompt";
import { refersToCode } from "./refers-to-code";
import type { Span } from "./span";
import { findTitle } from "./title";
import { findWeakOptions } from "./weak-options";

/** The units of a question as title, prompt, options and answer. */
export function splitEntry(span: Span, document: Document, groups: readonly OptionGroup[], context: Context): Entry {
  const title = findTitle(span, document);
  const body = title.to + 1;
  // What unfolds an option opens no answer.
  const folded = groupsBetween(groups, body, span.end).find(({ isFolded, last }) => isFolded && last < span.end);
  const labelled = findAnswer(span, document, folded ? folded.last + 1 : body);
  const group =
    groupsBetween(groups, span.start, Math.min(span.end, labelled)).find(
      (some) => some.last < span.end && !areSubPoints(some, body, span.end, document),
    ) ?? null;
  const offers = group !== null && (group.first >= body || group.first === span.start || isBehindWords(group, title));
  const above = offers ? group : null;
  const offered = above ?? tickedBelow(groups, labelled, span, document);
  if (offered) return choice(span, document, title, offered.rows, offered.last + 1, context);
  const keyed = keyAbove(groups, labelled, span, document);
  if (keyed) {
    const { rows, last } = keyed.group;
    const entry = choice(span, document, title, rows, last + 1, context);
    return { ...entry, correct: keyed.correct, answered: true, keyAt: labelled };
  }
  const listed = findListedOptions(document, body, span.end);
  if (listed) {
    const entry = choice(span, document, title, listed.rows, listed.unit + 1, context);
    const answers = document.units.slice(body, span.end).flatMap((_, index) => {
      const mark = document.marks[body + index];
      return mark?.label?.role === "answer" ? [mark.title] : [];
    });
    const correct = byWords(
      answers,
      listed.rows.map(({ text }) => text),
    );
    return correct.length > 0
      ? { ...entry, correct, answered: true }
      : { ...entry, answered: entry.answered || answers.some((text) => text !== "") };
  }
  const weak = findWeakOptions(
    { document, from: body, to: span.end, answer: labelled, title: title.text },
    context.isQuiz,
    context.sign,
  );
  if (weak) {
    const entry = choice(span, document, title, weak.rows, weak.after, context);
    return weak.correct.length > 0 ? { ...entry, correct: weak.correct, answered: true } : entry;
  }
  const isTask =
    kindOf(title.text, 0, context.sections) === "coding" &&
    !document.units.slice(body, labelled).some(({ type }) => type === "code");
  const explains =
    labelled < span.end && context.explaining.has(document.marks[labelled]?.label?.name ?? "") && !isTask;
  const prompt =
    labelled === span.end || explains
      ? (context.parting ?? promptEnd(span, document, title.text, body, context.sections))
      : labelled;
  // An explanation explains what stands above it, which is then the answer.
  const answerFrom = isCodeAbove(body, labelled, span, document) ? body : Math.min(labelled, prompt);
  const parted = partedAtEnd(title.text, span, document.units);
  const answered =
    parted !== null || isAnswered(document, answerFrom, span.end) || inlineAnswer(span, document, context.part);
  return {
    span,
    title: parted?.title ?? title.text,
    said: parted?.said ?? "",
    titleFrom: span.start,
    titleTo: title.to,
    titleAt: title.at,
    options: [],
    correct: [],
    answerFrom,
    answered,
    number: context.number,
    below: null,
  };
}

/** Share of a series whose answers are labelled up to which a label below code says what that gives. */
const LABELLED = 0.5;

/** Whether nothing but code stands between a title that refers to none and a label, where most others have code alone. */
function isCodeAbove(
  body: number,
  labelled: number,
  { start, end, weighed }: Span,
  { units, marks }: Document,
): boolean {
  const { coded, answers } = weighed.series.features;
  const above = units.slice(body, labelled).filter(({ text }) => text !== "");
  return (
    labelled < end &&
    coded >= LABELLED &&
    answers <= LABELLED &&
    above.length > 0 &&
    above.every(({ type }) => type === "code") &&
    !refersToCode(marks[start]?.title ?? "")
  );
}

/** Whether options stand on the line of the question's words, behind them. */
const isBehindWords = ({ rows }: OptionGroup, { at, text }: ReturnType<typeof findTitle>): boolean =>
  rows.every(({ unit }) => unit === at) && !["", text].includes(beforeOptions(text));

/** Boxes right below an answer label that stands alone, some of them ticked: what was offered, with its key. */
function tickedBelow(
  groups: readonly OptionGroup[],
  label: number,
  { end }: Span,
  { marks }: Document,
): OptionGroup | null {
  const [next] = marks[label]?.title === "" ? groupsBetween(groups, label + 1, end) : [];
  const ticked = next?.rows.filter(({ checked }) => checked === true).length ?? 0;
  return next?.first === label + 1 && next.last < end && ticked > 0 && ticked < next.rows.length ? next : null;
}
