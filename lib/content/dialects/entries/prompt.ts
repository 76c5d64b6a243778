import { isCard } from "../marks/cards";
import { likeness } from "../marks/likeness";
import { isPlaceholder, namesQuestions } from "../marks/words";
import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { areExercises } from "./exercises";
import { kindOf } from "./kind";
import { isPosed } from "./posed";
import { isHint, problemEnd } from "./problem-end";
import { isProfile } from "./profile";
import { quotedPrompt } from "./quoted-prompt";
import { refersToCode } from "./refers-to-code";
import type { Span } from "./span";
import { statedEnd } from "./stated";
import { opensWithExample, taskEnd } from "./task-end";

const detailsOf = (unit: Unit | undefined) => unit?.path.findLast(({ type }) => type === "details")?.id;

/** Where a label, a summary or a heading says that the answer follows; the end of the span when nothing does. */
export function findAnswer(span: Span, { units, marks }: Document, from: number): number {
  const own = detailsOf(units[span.start]);
  for (let at = from; at < span.end; at += 1) {
    const unit = units[at];
    if (marks[at]?.label?.role === "answer" && unit?.type !== "code") return at;
    if (unit?.summary && detailsOf(unit) !== own) return at;
    if (
      unit?.type === "heading" &&
      marks[at]?.label === null &&
      /^(?:answer|solution|答案|解析|解答|题解|回答|参考)/i.test(unit.text)
    )
      return at;
  }
  return span.end;
}

/** Lines below a title that only tells a story in which the task follows. */
const STATEMENT = 4;

/** Share of a series that tells its reader to write programs above which all of it does. */
const TASKS = 0.6;

/** How far an item, or another line of the question's own paragraph, must ask to be what its author wants to know besides. */
const BESIDES = { item: 0.75, line: 0.9 } as const;

/** `isCounted`: the question has no title but a number, above all that it asks. */
const asksToo = (unit: Unit, title: Unit | undefined, isCounted: boolean): boolean =>
  isCounted || unit.opens !== null || unit.block === title?.block
    ? likeness(unit.text) >= (unit.opens ? BESIDES.item : BESIDES.line)
    : false;

/** Code, and below it nothing but a word that keeps the answer's place: the code is part of what is asked. */
function isLeftOpen(below: readonly Unit[]): boolean {
  const spoken = below.filter(({ type, text }) => text !== "" && type !== "rule" && type !== "tag");
  const last = spoken.pop();
  return (
    last?.type === "text" &&
    isPlaceholder(last.text) &&
    spoken.length > 0 &&
    spoken.every(({ type }) => type === "code")
  );
}

/** `Similar questions:`, and nothing below but a list of them. */
const namesOthers = ([first, ...items]: readonly Unit[]): boolean =>
  first?.opens === null &&
  namesQuestions(first.text) &&
  items.length > 0 &&
  new Set(items.map(({ opens }) => opens?.list ?? null)).size === 1 &&
  items[0]?.opens != null;

/** Where a prompt without an answer label ends: code that a title refers to, examples, questions that follow up. */
export function promptEnd(
  span: Span,
  document: Document,
  title: string,
  from: number,
  sections: readonly string[],
): number {
  const { units } = document;
  const { series, evidence, candidate } = span.weighed;
  if (isPosed(span, document) || isProfile(document, from, span.end)) return span.end;
  if (areExercises(span, document)) return span.end;
  const posed = problemEnd(span, from, document);
  if (posed !== null) return posed;
  while (from < span.end - 1 && isHint(from, document)) from += 1;
  const quoted = quotedPrompt(span, units);
  if (quoted !== null) return quoted;
  if (isLeftOpen(units.slice(from, span.end))) return span.end;
  const stated = candidate.asks < 0.9 ? statedEnd(span, from, document) : null;
  if (stated !== null) return stated;
  if (
    series.signature.startsWith("h") &&
    evidence.below &&
    series.features.below >= 0.5 &&
    candidate.title !== "" &&
    candidate.asks < 0.75
  )
    return span.end;
  // Headings that only count, above words that nothing parts: tasks that are set, not answered.
  const { untitled, answers, coded, tasks, forms } = series.features;
  if (untitled >= 0.8 && answers === 0 && coded === 0 && !/[?？]\s*$/.test(title)) return span.end;
  // Programs that are to be written, and nowhere any code: none of them is written here.
  if (tasks >= TASKS && answers === 0 && coded === 0 && candidate.asks < 0.75) return span.end;
  if (forms >= TASKS && answers === 0 && evidence.form) return span.end;
  while (from < span.end && units[from]?.summary) from += 1;
  // What is folded away below a question answers it, and so does what a card holds.
  if (candidate.signature.startsWith("summary") || isCard(candidate.mark)) return from;
  const statements = candidate.asks < 0.4 ? units.slice(from, Math.min(span.end, from + STATEMENT)) : [];
  if (
    kindOf(title, 0, sections) === "coding" ||
    statements.some(({ type, path, text }) => type === "text" && path.length === 0 && kindOf(text, 0, []) === "coding")
  )
    return taskEnd(span, document, from);
  if (candidate.asks < 0.4 && opensWithExample(span, document, from)) return taskEnd(span, document, from);
  let at = from;
  const code = units[at];
  // Prose that is indented so far that Markdown takes it for code is no code that a title refers to.
  const isCode = code?.type === "code" && (code.fenced || /[(){}[\]=;<>]/.test(code.text));
  if (isCode && refersToCode(title) && !isAnswer(at, span, units)) at += 1;
  const rest = units.slice(at, span.end).filter(({ text }) => text !== "");
  if (rest.length > 0 && rest.every((unit) => asksToo(unit, units[from - 1], untitled >= 0.8))) return span.end;
  if (namesOthers(rest)) return span.end;
  return at;
}

/**
 * Share of a series' questions that refer to nothing and yet have code right below, above which code is how its author
 * sets off answers.
 */
const SET_OFF = 0.6;

/** Share of a series that is answered by code alone and refers to none, once it is known. */
const codedShare = new WeakMap<Span["weighed"]["series"], number>();

/** Whether the code at `at` is all there is below a question, where most others are answered by code alone. */
function isAnswer(at: number, { end, weighed: { series } }: Span, units: readonly Unit[]): boolean {
  if (series.features.options > 0 || units.slice(at + 1, end).some(({ text }) => text !== "")) return false;
  // Every question of a long series asks this of the same series.
  const known = codedShare.get(series);
  if (known !== undefined) return known >= SET_OFF;
  const coded = series.members.filter(({ unit, title }) => units[unit + 1]?.type === "code" && !refersToCode(title));
  codedShare.set(series, coded.length / series.members.length);
  return coded.length >= SET_OFF * series.members.length;
}
