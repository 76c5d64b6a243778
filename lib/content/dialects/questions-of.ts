import { foldTitle } from "./marks/fold-title";
import { sourcesOf } from "./marks/without-source";
import { isPlaceholder } from "./marks/words";
import type { Part } from "../inspect/reading";
import { agreeOnKinds } from "./agree-on-kinds";
import { kindOf } from "./entries/kind";
import type { Merged } from "./entries/merge";
import type { Entry } from "./entries/entry";
import { givesTask, isOnlyCode, isPractice, tellsFormats } from "./entries/programs";
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
  const opening = openingOf(merged, sources.document.units);
  return agreeOnKinds(
    merged.map((one, index) => describe(one, (answers.get(index) ?? []).join("\n"), opening, sources)),
  );
}

/** Lines of a document's opening that may say what it asks for. */
const OPENING = 4;

/** What is said above the first question and the first section. */
function openingOf(merged: readonly Merged[], units: readonly Unit[]): string {
  const first = merged.reduce((least, { entry }) => Math.min(least, entry.span.start), units.length);
  const above = units.slice(0, first).filter(({ type, text }) => type === "text" && text !== "");
  return above
    .slice(0, OPENING)
    .map(({ text }) => text)
    .join("\n");
}

function describe({ entry, listed }: Merged, answerText: string, opening: string, sources: Sources): DocumentQuestion {
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
    kind:
      givesTask(entry, units) || tellsFormats(entry, units)
        ? "coding"
        : kindOf(entry.title, options.length, around, isOnlyCode(answer), isPractice(entry, around, opening)),
    answered: entry.answered,
    promptMarkdown: markdownOf(entry.titleTo + 1, promptTo(entry, units), document, lines),
    options: options.map((option, index) => optionOf(option, entry.correct.includes(index), document, lines)),
    answerMarkdown: [
      rowAnswer(units[span.start], document),
      entry.said ?? "",
      ...sourcesOf(units[entry.titleAt]?.text ?? "").map((source) => `<${source}>`),
      ...answersOf(entry, document, lines),
    ]
      .filter((markdown) => markdown !== "")
      .join("\n\n"),
    answerText,
    codeBlocks: code,
  };
}

/** One past the last unit of a prompt: the headings of a table of options are none of it. */
function promptTo({ keyAt, options, answerFrom }: Entry, units: readonly Unit[]): number {
  const first = options[0]?.unit;
  if (keyAt !== undefined || first === undefined) return keyAt ?? answerFrom;
  return units[first]?.type === "row" && units[first - 1]?.header ? first - 1 : first;
}

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
