import { likeness } from "../marks/likeness";
import { isTruth } from "../options/truth";
import type { OptionGroup } from "../options/finish-group";
import { plainOf, type Unit } from "../units/unit";
import type { Candidate, Document } from "./candidate";
import { isNavigation } from "./contents";

/** Boxes may be a list of things to do: they are options only of what sounds like a question. */
export function offers(
  { first, style, rows }: OptionGroup,
  candidate: Candidate,
  end: number,
  units: readonly Unit[],
): boolean {
  if (first < candidate.unit || first >= end || first - candidate.unit > 60) return false;
  const small = rows.every(({ unit }) => /^[(（]?[a-h]/.test(units[unit]?.text ?? ""));
  // Clauses are lettered too; small letters are options only of what asks.
  const near =
    candidate.rank >= 7 &&
    candidate.mark.ordinal?.kind === "arabic" &&
    first - candidate.unit <= 4 &&
    rows.length <= 6 &&
    rows.every(({ text }) => text.length < 120);
  return (
    (style === "letters" && (!small || near)) ||
    rows.some(({ letter, checked }) => letter !== null && checked !== null) ||
    rows.every(({ text }) => isTruth(text)) ||
    candidate.asks >= 0.4 ||
    candidate.mark.label?.role === "question" ||
    // It was found by these.
    candidate.signature.startsWith("above") ||
    likeness(sentence(units.slice(candidate.unit, first).findLast(({ type }) => type === "text")?.text ?? "")) >= ASKS
  );
}

/** How far the last sentence above boxes must ask for them to be its options. */
const ASKS = 0.4;

/** Whether the units of a span are a short text that ends by asking something. */
export function asksBelow(from: number, to: number, { units, marks, apart }: Document): boolean {
  const spoken = units
    .slice(from, to)
    .filter(
      (unit, index) => unit.text !== "" && unit.type !== "tag" && unit.type !== "rule" && !apart.has(from + index),
    );
  if (spoken.length === 0 || spoken.length > 6) return false;
  const texts = spoken.filter(({ type }) => type === "text");
  const last = texts.at(-1);
  if (!last || spoken.some((unit) => marks[units.indexOf(unit, from)]?.label?.role === "answer")) return false;
  return likeness(sentence(last.text)) >= 0.75;
}

/** The last sentence of a text. */
const sentence = (text: string) => text.split(/(?<=[.。!！?？])\s+/).at(-1) ?? text;

/** Whether nothing but one short list stands there. */
export function listBelow(title: number, to: number, { units }: Document): boolean {
  const inner = units.slice(title + 1, to).filter(({ type, text }) => text !== "" && type !== "rule" && type !== "tag");
  const list = inner[0]?.opens?.list;
  const items = inner.filter(({ opens, text }) => opens !== null && opens.list === list && text.length < 160);
  return (
    list !== undefined &&
    list !== units[title]?.opens?.list &&
    items.length >= 2 &&
    items.length <= 6 &&
    items.length === inner.length
  );
}

/** Whether nothing but contents stands there. */
export const isContents = (from: number, to: number, { units, apart }: Document): boolean => {
  const spoken = units
    .slice(from, to)
    .flatMap((unit, index) =>
      unit.text === "" || unit.type === "rule" || unit.type === "tag" || unit.summary || isNavigation(unit)
        ? []
        : [from + index],
    );
  return spoken.length > 0 && spoken.every((index) => apart.has(index));
};

/** Whether a list or table of “true” and “false” stands first there. */
export function offersTruth(from: number, to: number, units: readonly Unit[]): boolean {
  const spoken = units
    .slice(from, Math.min(to, from + 8))
    .filter(({ type, text }) => text !== "" && type !== "rule" && type !== "tag");
  const first = spoken[0];
  if (first?.type === "row") {
    const rows = spoken.filter(({ type, header, block }) => type === "row" && !header && block === first.block);
    return rows.length === 2 && rows.every(({ cells }) => cells.some((cell) => isTruth(plainOf(cell))));
  }
  const items = spoken.filter(({ opens }) => opens !== null && opens.list === first?.opens?.list);
  return first?.opens != null && items.length === 2 && items.every(({ text }) => isTruth(text));
}

/** Whether at least two lines stand there, and all lead out of the document: things to read elsewhere. */
export function isReading(from: number, to: number, { units, apart }: Document): boolean {
  const spoken = units
    .slice(from, to)
    .filter(
      (unit, index) =>
        /[\p{L}\p{N}]/u.test(unit.text) &&
        unit.type !== "tag" &&
        unit.type !== "definition" &&
        !apart.has(from + index),
    );
  return spoken.length >= 2 && spoken.every((unit) => unit.type === "text" && leadsOut(unit));
}

/** Whether most of a line's words are a link to another place. */
export function leadsOut(unit: Unit | undefined): boolean {
  const pieces = unit?.pieces ?? [];
  const all = plainOf(pieces).length;
  const linked = pieces.filter(({ link }) => link !== null && !link.startsWith("#"));
  return all > 0 && plainOf(linked).length >= 0.5 * all;
}

/** Whether nothing but a number or a label stands there: a form to fill in. */
export const isBlank = ({ title, unit }: Candidate, end: number, units: readonly Unit[]): boolean =>
  title === "" &&
  units
    .slice(unit + 1, end)
    .every(({ text, pieces }) => !/[\p{L}\p{N}]/u.test(text) && !pieces.some(({ image }) => image));
