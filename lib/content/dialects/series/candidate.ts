import type { Mark } from "../marks/mark";
import { likeness } from "../marks/words";
import { stripOrdinal } from "../marks/ordinal";
import type { OptionGroup } from "../options/finish-group";
import { withoutLetter } from "../options/lettered-questions";
import { isUnderlined } from "../units/underlined";
import type { Unit } from "../units/unit";
import { findAboveOptions } from "./above-options";
import { asksNothing } from "./asks-nothing";
import { findColonLines, type ColonLine } from "./colon-lines";
import { findEmblems } from "./emblems";
import { findInTurn } from "./in-turn";
import { findQuestionLines } from "./question-lines";
import { rowQuestion, type QuestionTable } from "./tables";

/** A line that may open a question. */
export type Candidate = {
  readonly unit: number;
  readonly mark: Mark;
  /** What is asked: the title, or only its bold start. */
  readonly title: string;
  readonly asks: number;
  /** How it is marked; lines marked alike form a series. */
  readonly signature: string;
  /** Its place among the ways of marking: a lower one stands around a higher one. */
  readonly rank: number;
};

export type Document = {
  readonly units: readonly Unit[];
  readonly marks: readonly Mark[];
  /** Units that are contents or navigation. */
  readonly apart: ReadonlySet<number>;
  /** Tables of questions, by their block. */
  readonly tables: ReadonlyMap<number, QuestionTable>;
  /** The heading that names the document itself. */
  readonly titleUnit: number | null;
};

/** Every line that is marked as questions are, or stands above one of the groups of options. `taken` are units of options. */
export function findCandidates(
  document: Document,
  taken: ReadonlySet<number>,
  groups: readonly OptionGroup[],
): Candidate[] {
  const found = findMarked(document, taken);
  const above = findAboveOptions(document, groups, new Set(found.map(({ unit }) => unit))).flatMap((unit) => {
    const mark = document.marks[unit];
    const isFree = !document.apart.has(unit) && !taken.has(unit) && unit !== document.titleUnit;
    return mark && isFree
      ? [{ unit, mark, title: mark.title, asks: mark.asks, signature: "above||", rank: 8 } satisfies Candidate]
      : [];
  });
  return above.length === 0 ? found : [...found, ...above].sort((a, b) => a.unit - b.unit);
}

function findMarked(document: Document, taken: ReadonlySet<number>): Candidate[] {
  const { units, marks, apart, tables, titleUnit } = document;
  const lines = findQuestionLines(document);
  const emblems = findEmblems(document);
  const colons = findColonLines(document);
  const turns = new Set(findInTurn(document));
  return units.flatMap((unit, index): Candidate[] => {
    const mark = marks[index];
    if (!mark || apart.has(index) || taken.has(index)) return [];
    if (index === titleUnit && (mark.label?.role !== "question" || mark.title === "")) return [];
    const table = unit.type === "row" ? tables.get(unit.block) : undefined;
    if (unit.type === "row" && (!table || (unit.header && !table.headless))) return [];
    const found = table
      ? rowOf(unit, table)
      : (emblemOf(unit, mark, emblems.get(index)) ??
        colonOf(colons.get(index)) ??
        (turns.has(index) ? { title: mark.title, asks: mark.asks, signature: "turn||", rank: 8 } : null) ??
        candidateOf(unit, mark, units[index - 1], lines.has(index), isUnderlined(index, units), isAbove(index, units)));
    const empty = found && !/[\p{L}\p{N}]/u.test(found.title) && (found.title !== "" || (!mark.ordinal && !mark.label));
    if (found && unit.type !== "heading" && asksNothing(found, unit, mark)) return [];
    if (found && (goesOnFrom(index, document) || isUnknown(found, unit, mark))) return [];
    return found && !empty ? [{ ...found, unit: index, mark }] : [];
  });
}

/** `Sample 2:`, alone on its line: a label that nothing says to be a question's counts something else. */
const isUnknown = ({ title }: Found, { type }: Unit, { label }: Mark): boolean =>
  type === "text" && title === "" && label?.ordinal != null && label.role === null;

/** Whether a bold line that asks nothing goes on with the labelled one above it, in one paragraph. */
function goesOnFrom(index: number, { units, marks }: Document): boolean {
  const [before, here] = [marks[index - 1], marks[index]];
  return (
    units[index - 1]?.block === units[index]?.block &&
    here?.strong === "whole" &&
    here.label === null &&
    here.ordinal === null &&
    here.asks < 0.4 &&
    before?.label?.role === "question" &&
    before.strong === "whole"
  );
}

function rowOf(unit: Unit, table: QuestionTable): Found | null {
  const text = rowQuestion(unit, table);
  const title = stripOrdinal(text, false)?.rest ?? text;
  const nesting = unit.path.filter(({ type }) => type !== "details").length;
  return title === "" ? null : { title, asks: Math.max(0.7, likeness(title)), signature: "row", rank: 8 + 2 * nesting };
}

/** A paragraph that begins with the picture that marks questions in this document. */
function emblemOf({ path }: Unit, { title, asks }: Mark, emblem: string | undefined): Found | null {
  if (emblem === undefined) return null;
  const around = path.filter(({ type }) => type !== "details");
  return {
    title,
    asks,
    signature: `emblem|${around.map(({ type }) => type[0]).join("")}|${emblem}`,
    rank: 7 + 2 * around.length,
  };
}

const colonOf = (line: ColonLine | undefined): Found | null =>
  line ? { title: line.title, asks: likeness(line.title), signature: "colon||", rank: 8 } : null;

/** How much deeper than their container parts stand that are counted `i.`, `ii.`: below what is counted otherwise. */
const PART = 2.5;

const isPart = ({ ordinal }: Mark): boolean => ordinal?.kind === "roman" && /[ivx]/.test(ordinal.written);

/** A paragraph of prose may end in a question; a question that is a paragraph is short. */
const isOneSentence = (text: string) =>
  text.length < 160 && (text.match(/[。.!！?？](?:\s|$|(?=\p{Script=Han}))/gu)?.length ?? 0) <= 2;

/**
 * Whether a paragraph of one line stands right above a list of one item, or a colon that begins what it means: what it
 * asks, however long, is answered there.
 */
function isAbove(index: number, units: readonly Unit[]): boolean {
  const [before, here, below, after] = [units[index - 1], units[index], units[index + 1], units[index + 2]];
  if (!below || before?.block === here?.block || here?.path.length !== 0) return false;
  if (below.opens === null) return below.block !== here.block && /^[:：]\s/u.test(below.text);
  return below.opens.number === null && after?.opens?.list !== below.opens.list;
}

/** How far the first sentence of a line asks. */
const asksFirst = ({ text }: Unit) => likeness(text.split(/(?<=[。.!！?？])(?:\s+|(?=\p{Script=Han}))/u)[0] ?? "");

const sameDetails = (a: Unit, b: Unit) =>
  a.path.findLast(({ type }) => type === "details")?.id === b.path.findLast(({ type }) => type === "details")?.id;

/** `[Hard] Why so?`: who tags questions does not tag what else is bold. */
const TAGGED = /^[[【［][^[\]【】［］]{1,16}[\]】］]\s*\S/u;

type Found = Pick<Candidate, "title" | "asks" | "signature" | "rank">;

function candidateOf(
  unit: Unit,
  mark: Mark,
  before: Unit | undefined,
  inLineList: boolean,
  underlined: boolean,
  answered: boolean,
): Found | null {
  const role = mark.label?.role ?? null;
  if (role === "answer" || role === "options" || (role === "note" && (unit.type !== "heading" || !mark.ordinal)))
    return null;
  // `Example 3:` alone in a text opens what belongs to the words above it.
  const counts = mark.title === "" && mark.label !== null && mark.label.ordinal === mark.ordinal;
  if (counts && role === null && unit.type === "text" && !unit.summary) return null;
  const nesting = unit.path.filter(({ type }) => type !== "details").length;
  const within = unit.path.map(({ type }) => type[0]).join("");
  const label = role === "question" ? (mark.label?.name ?? "") : "";
  const ordinal = mark.ordinal ? `${mark.ordinal.kind}${mark.ordinal.bracketed ? "()" : ""}` : "-";
  const base = { title: mark.title, asks: mark.asks };
  if (unit.type === "heading") {
    return { ...base, signature: `h${unit.depth}|${within}|${ordinal}|${label}`, rank: unit.depth };
  }
  if (unit.summary) {
    if (unit.text === "" || (before?.summary && sameDetails(before, unit))) return null;
    return { ...base, signature: `summary|${within}|${ordinal}|${label}`, rank: 6.6 + 2 * nesting };
  }
  if (unit.type !== "text" || unit.text === "") return null;
  const opensBlock = before?.block !== unit.block;
  const opensItem = unit.opens !== null;
  const lead = mark.strong === "lead" && mark.lead ? mark.lead : null;
  const strong = mark.strong === "whole" ? "S" : lead ? "s" : "-";
  const asks = mark.asks >= 0.9 ? "?" : "-";
  const rank = 7 + 2 * nesting + (opensItem || strong === "S" || label !== "" ? 0 : 1) + (isPart(mark) ? PART : 0);
  // Underlined, a numbered line is a heading to its author, though Markdown makes it an item, and of the list before it.
  if (opensItem && underlined && unit.opens?.number !== null)
    return { ...base, signature: `under|${within}|${ordinal}|${label}`, rank: 6.4 + 2 * (nesting - 1) };
  if (opensItem) {
    const item = unit.opens?.number === null ? "b" : "o";
    return { ...base, signature: `item${nesting}${item}|${within}|${strong}|${ordinal}|${label}`, rank };
  }
  if (label !== "" || (mark.ordinal && mark.ordinal.kind !== "letter")) {
    return {
      ...base,
      signature: `line|${within}|${label !== "" && mark.ordinal ? "" : strong}|${ordinal}|${label}`,
      rank,
    };
  }
  if (inLineList) return { ...base, title: withoutLetter(base.title), signature: `lines|${within}|${strong}`, rank };
  if (strong === "S")
    return {
      ...base,
      signature: `strong|${within}|${opensBlock ? "" : "+"}${TAGGED.test(unit.text) ? "[]" : ""}`,
      rank,
    };
  if (lead && opensBlock && mark.label) return { ...base, signature: `lead|${within}|${mark.label.name}`, rank };
  if (lead && opensBlock) {
    // A paragraph of prose may end in a question: its bold beginning need not ask.
    const own = isOneSentence(unit.text)
      ? mark.asks
      : Math.min(mark.asks, Math.max(likeness(lead.text), asksFirst(unit)));
    return { title: lead.text, asks: own, signature: `lead|${within}|${own >= 0.9 ? "?" : "-"}`, rank };
  }
  return opensBlock && mark.asks >= 0.75 && (isOneSentence(unit.text) || (answered && mark.asks === 1))
    ? { ...base, signature: `plain|${within}|${asks}`, rank }
    : null;
}
