import type { Mark } from "../marks/mark";
import { isBegun, likeness } from "../marks/likeness";
import { stripOrdinal } from "../marks/ordinal";
import type { OptionGroup } from "../options/finish-group";
import { soundsOf } from "../titles/sounds";
import { isUnderlined } from "../units/underlined";
import type { Unit } from "../units/unit";
import { findAboveOptions } from "./above-options";
import { asksNothing } from "./asks-nothing";
import type { Candidate, Document, Found } from "./candidate";
import { candidateOf, isAbove } from "./candidate-of";
import { findColonLines, type ColonLine } from "./colon-lines";
import { findEmblems } from "./emblems";
import { findInTurn } from "./in-turn";
import { findQuestionLines } from "./question-lines";
import { rowQuestion, type QuestionTable } from "./tables";

/** Every line that is marked as questions are, or stands above one of the groups of options. `taken` are units of options. */
export function findCandidates(
  document: Document,
  taken: ReadonlySet<number>,
  groups: readonly OptionGroup[],
): Candidate[] {
  return findWritten(document, taken, groups).map(hear);
}

/** A candidate before anything is told by its words. */
type Written = Omit<Candidate, "sounds">;

/** What the beginning of a question sounds like: whoever lists some asks none of them. */
const BEGUN = -1;

function hear(written: Written): Candidate {
  const { title } = written;
  return { ...written, sounds: title === "" ? 0 : isBegun(title) ? BEGUN : soundsOf(title) };
}

function findWritten(document: Document, taken: ReadonlySet<number>, groups: readonly OptionGroup[]): Written[] {
  const found = findMarked(document, taken);
  const marked = new Set(found.flatMap(({ unit, signature }) => (signature.startsWith("plain") ? [] : [unit])));
  const tops = new Set(findAboveOptions(document, groups, marked));
  // Where each of them sounds like a question, that marks them.
  const asking = found.filter(({ unit }) => tops.has(unit));
  if (asking.length === tops.size) return found;
  const above = [...tops].flatMap((unit) => {
    const mark = document.marks[unit];
    const isFree = !document.apart.has(unit) && !taken.has(unit) && unit !== document.titleUnit;
    return mark && isFree
      ? [{ unit, mark, title: mark.title, asks: mark.asks, signature: "above||", rank: 8 } satisfies Written]
      : [];
  });
  const others = found.filter(({ unit }) => !tops.has(unit));
  return [...others, ...above].sort((a, b) => a.unit - b.unit);
}

function findMarked(document: Document, taken: ReadonlySet<number>): Written[] {
  const { units, marks, apart, tables, titleUnit } = document;
  const lines = findQuestionLines(document);
  const emblems = findEmblems(document);
  const colons = findColonLines(document);
  const turns = new Set(findInTurn(document));
  return units.flatMap((unit, index): Written[] => {
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
