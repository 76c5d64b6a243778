import { foldTitle } from "./marks/fold-title";
import { isPlaceholder } from "./marks/words";
import type { Part } from "../inspect/reading";
import { agreeOnKinds } from "./agree-on-kinds";
import { kindOf, wonders } from "./entries/kind";
import type { Merged } from "./entries/merge";
import type { Entry } from "./entries/entry";
import { markdownOf } from "./markdown-of";
import type { DocumentOption, DocumentQuestion } from "./model";
import type { Document } from "./series/candidate";
import { cellMarkdown } from "./series/tables";
import type { Unit } from "./units/unit";

type Sources = {
  /** The document's title, which may say that it is about programs. */
  readonly name: string;
  readonly document: Document;
  readonly parts: readonly Part[];
  readonly lines: readonly string[];
  /** Sections around a question, by the unit on which it starts. */
  readonly sectionsAt: ReadonlyMap<number, readonly string[]>;
};

/** The questions of a document in the order in which they first stand there. */
export function questionsOf(merged: readonly Merged[], sources: Sources): DocumentQuestion[] {
  const answers = new Map<number, string[]>();
  for (const { line, endLine, as, question } of sources.parts) {
    if (question === undefined || (as !== "answer" && as !== "code")) continue;
    answers.set(question, [...(answers.get(question) ?? []), ...sources.lines.slice(line - 1, endLine)]);
  }
  return agreeOnKinds(merged.map((one, index) => describe(one, (answers.get(index) ?? []).join("\n"), sources)));
}

function describe({ entry, listed }: Merged, answerText: string, sources: Sources): DocumentQuestion {
  const { document, lines, sectionsAt } = sources;
  const { units } = document;
  const { span, options, answerFrom } = entry;
  const { below } = entry;
  const answer = [...units.slice(answerFrom, span.end), ...(below ? units.slice(below.from, below.to) : [])];
  const own = sectionsAt.get(span.start) ?? [];
  const label = span.weighed.candidate.mark.label?.name ?? "";
  const around = [sources.name, label, ...own, ...listed.flatMap(({ span: { start } }) => sectionsAt.get(start) ?? [])];
  // Where the list has other words than the answer, the title is the answer's, and so is its line.
  const same = listed.filter(({ title }) => foldTitle(title) === foldTitle(entry.title));
  const first = [entry, ...same].reduce((least, one) => (one.span.start < least.span.start ? one : least));
  const code = answer.filter(({ type, fenced, text }) => type === "code" && fenced && text !== "").length;
  return {
    title: entry.title,
    titleMarkdown: titleMarkdown(entry, units),
    line: units[first.titleAt]?.line ?? 1,
    endLine: answer.at(-1)?.endLine ?? units[span.end - 1]?.endLine ?? units[span.start]?.endLine ?? 1,
    sections: own,
    number: span.weighed.candidate.mark.ordinal?.written ?? null,
    kind: givesTask(entry, units)
      ? "coding"
      : kindOf(entry.title, options.length, around, code > 0 && wordsOf(answer) < 60, isPractice(entry, around)),
    answered: entry.answered,
    promptMarkdown: markdownOf(entry.titleTo + 1, entry.keyAt ?? options[0]?.unit ?? answerFrom, document, lines),
    options: options.map((option, index) => optionOf(option, entry.correct.includes(index), document, lines)),
    answerMarkdown: [rowAnswer(units[span.start], document), ...answersOf(entry, document, lines)]
      .filter((markdown) => markdown !== "")
      .join("\n\n"),
    answerText,
    codeBlocks: code,
  };
}

/** Whether what stands below a title that only tells a story asks for a program. */
const givesTask = ({ title, titleTo, answerFrom, options }: Entry, units: readonly Unit[]): boolean =>
  options.length === 0 &&
  !wonders(title) &&
  units
    .slice(titleTo + 1, Math.min(answerFrom, titleTo + 9))
    .some(({ type, text }) => type === "text" && !wonders(text) && kindOf(text, 0, []) === "coding");

/** Whether a collection of exercises answers nearly all of them by code. */
const isPractice = (entry: Entry, around: readonly string[]): boolean =>
  entry.span.weighed.series.features.coded >= 0.8 &&
  around.some((title) => /exercis|练习|challenges?\b|上机|实验/i.test(title));

/** What the other cells of a table's row answer. */
function rowAnswer(unit: Unit | undefined, { tables }: Document): string {
  const table = unit?.type === "row" ? tables.get(unit.block) : undefined;
  return table && unit
    ? table.answers
        .map((column) => cellMarkdown(unit, column))
        .filter((cell) => cell !== "")
        .join("\n\n")
    : "";
}

/** A letter or several, and nothing that explains them. */
const ONLY_KEY = /^[\s*_(（]*[A-Ha-h](?:[,，、&\s]*[A-Ha-h]){0,7}[\s*_)）.。]*$/;

/** What stands below a question, and what a list further below says of it. */
function answersOf(
  { answerFrom, span, below, options }: Entry,
  document: Document,
  lines: readonly string[],
): string[] {
  const own = markdownOf(answerFrom, span.end, document, lines);
  if (!below) return [own];
  const said = withoutNumber(markdownOf(below.from, below.to, document, lines));
  const isRow = document.units[below.from]?.type === "row";
  return [isPlaceholder(own) ? "" : own, options.length > 0 && (isRow || ONLY_KEY.test(said)) ? "" : said];
}

/** An answer from a list of answers begins with the number of its question. */
const withoutNumber = (markdown: string) => markdown.replace(/^\s*\d{1,4}\s*[.、．:：)）]\s*/, "");

const wordsOf = (units: readonly Unit[]) =>
  units.filter(({ type }) => type === "text" || type === "row").reduce((sum, { text }) => sum + text.length, 0);

function optionOf(
  { unit, lastUnit, text, isWhole }: Entry["options"][number],
  correct: boolean,
  document: Document,
  lines: readonly string[],
): DocumentOption {
  const more = lastUnit > unit && !isWhole ? markdownOf(unit + 1, lastUnit + 1, document, lines) : "";
  return {
    line: document.units[unit]?.line ?? 1,
    endLine: document.units[lastUnit]?.endLine ?? 1,
    markdown: [text, more].filter((part) => part !== "").join("\n\n"),
    correct,
  };
}

/** The title with its code marked as code; bold, which only marks it as a question, is left away. */
function titleMarkdown(entry: Entry, units: readonly Unit[]): string {
  let title = entry.title;
  for (const { code, text, strong } of units
    .slice(entry.titleFrom, entry.titleTo + 1)
    .flatMap(({ pieces }) => pieces)) {
    if (code && !strong && text.trim() !== "" && !text.includes("`")) title = title.replace(text, () => `\`${text}\``);
  }
  return title;
}
