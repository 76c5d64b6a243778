import type { Mark } from "../marks/mark";
import { likeness } from "../marks/likeness";
import { withoutLetter } from "../options/lettered-questions";
import type { Unit } from "../units/unit";
import type { Found } from "./candidate";

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
export function isAbove(index: number, units: readonly Unit[]): boolean {
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

/** `**3. What is a lock?**（notes.md）`: what stands in brackets behind a counted line says where it is from. */
const REMARK = /^[（(][^（()）]+[)）]$/u;

export function candidateOf(
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
    if (unit.text === "" || (before?.summary && before.text !== "" && sameDetails(before, unit))) return null;
    return { ...base, signature: `summary|${within}|${ordinal}|${label}`, rank: 6.6 + 2 * nesting };
  }
  if (unit.type !== "text" || unit.text === "") return null;
  const opensBlock = before?.block !== unit.block;
  const opensItem = unit.opens !== null;
  const lead = mark.strong === "lead" && mark.lead ? mark.lead : null;
  const isWhole = mark.strong === "whole" || (mark.ordinal !== null && lead !== null && REMARK.test(lead.rest));
  const strong = isWhole ? "S" : lead ? "s" : "-";
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
