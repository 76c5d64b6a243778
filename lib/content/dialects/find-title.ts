import { foldTitle } from "./marks/fold-title";
import { likeness } from "./marks/likeness";
import { announces, isFrame } from "./marks/words";
import type { Unit } from "./units/unit";

/** Lines of prose that may stand before a document's title. */
const MAX_BEFORE = 6;
const COUNTED = /^\s*(?:\d{1,3}\s*[.、．:：)）]|Q\s*\d|第.{1,3}题)/i;
const NUMBERED = /^\s*(?:\d|[Qq]\d|第|[一二三四五六七八九十][、.])/;

/**
 * The heading a document opens with names it, unless others stand beside it as its equals all the way down. `given`: what
 * its front matter calls it.
 */
export function findTitleUnit(units: readonly Unit[], given: string | null): number | null {
  const index = units.findIndex(({ type }) => type === "heading");
  const first = units[index];
  if (!first) return null;
  const before = units
    .slice(0, index)
    .filter(({ type }) => type !== "front-matter" && type !== "tag" && type !== "rule");
  if (before.length > MAX_BEFORE) return null;
  const equals = units.filter(({ type, depth }) => type === "heading" && depth <= first.depth);
  // What has a name already opens with the first of its sections.
  if (given !== null && equals.length > 1 && foldTitle(given) !== foldTitle(first.text)) return null;
  // `Exercise 1` above `Exercise 2` names one of several.
  if (
    equals
      .slice(1)
      .some(({ depth, text }) => depth === first.depth && withoutDigits(text) === withoutDigits(first.text))
  )
    return null;
  // Nor does a question do, where others ask beside it.
  const asking = equals.filter(({ text }) => likeness(undecorated(text)) >= 0.75);
  const many = asking.length >= ASKING.least && asking.length >= ASKING.share * equals.length;
  if (asking[0] === first && equals.length > 1 && (many || asking.length === equals.length)) return null;
  if (isOneOf(equals.length, asking.length, first, units[index + 1])) return null;
  // A single question is no title; `65 questions on …` is one.
  if (equals.length === 1) return COUNTED.test(first.text) ? null : index;
  const below = units.find(({ type }, at) => at > index && type === "heading");
  const above = below !== undefined && (below.depth > first.depth || first.depth === 1 || NUMBERED.test(below.text));
  return !NUMBERED.test(first.text) && above ? index : null;
}

/** Most letters of a line that names a document. */
const NAME = 40;

/** What a document without a title is called by the line that it opens with: words alone, marked as nothing. */
export function openingLine(units: readonly Unit[]): string | null {
  const first = units.findIndex(({ type }) => type !== "front-matter" && type !== "tag");
  const { type, path = [], text = "", block } = units[first] ?? {};
  const isName = type === "text" && path.length === 0 && text.length <= NAME && units[first + 1]?.block !== block;
  return isName && !COUNTED.test(text) && likeness(text) === 0 ? text : null;
}

/** Least headings of one level that ask, the first among them, and their share. */
const ASKING = { least: 3, share: 0.6 } as const;

/** Least headings of one level, and share of those that ask, beside which the first has words of its own as they do. */
const BESIDE = { least: 6, share: 0.4 } as const;

/** Whether a heading is one of several questions and topics, of which the first happens to ask nothing. */
const isOneOf = (equals: number, asking: number, first: Unit, next: Unit | undefined): boolean =>
  equals >= BESIDE.least &&
  asking >= BESIDE.share * equals &&
  (next?.type === "text" || next?.type === "code") &&
  !announces(first.text) &&
  !isFrame(first.text);

const undecorated = (text: string) => text.replace(/^[\s\p{Extended_Pictographic}\u{fe0f}]+/u, "");

const withoutDigits = (text: string) => text.replace(/\d+/g, "#").trim();
