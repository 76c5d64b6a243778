import type { Piece, Unit } from "../units/unit";
import { CARD } from "./cards";
import type { Mark } from "./mark";
import { likeness } from "./likeness";

/** A line that parts the front of a card, above it in its paragraph, from the back below. */
const PARTS = /^[?？]{1,2}$/u;
/** What parts them on one line, and the words on both sides of it. */
const INLINE = /:{2,3}/u;
const WORDS = /[\p{L}\p{N}]/u;

/** The tag of a deck, and what a program keeps about a card: how either begins. */
const DECK = /^#flash-?cards?(?![\p{L}\p{N}])/iu;
const KEPT = /^SR:!/u;

/** Least paragraphs that a line of question marks parts, where nothing says that they are cards. */
const LEAST = 3;

/** Cards of a text: a front and a back, with a line of question marks, or on one line `::`, between them. */
export function labelCardLines(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const parting = units.flatMap(({ type, text, block, line }, at) =>
    type === "text" && PARTS.test(text) && units[at - 1]?.block === block && units[at + 1]?.line === line + 1
      ? [at]
      : [],
  );
  const isDeck = units.some(({ text, comment }) => DECK.test(text) || KEPT.test(comment ?? ""));
  if (!isDeck && parting.length < LEAST) return marks;
  const firsts = new Map<number | undefined, number>();
  for (const [at, { block }] of units.entries()) if (!firsts.has(block)) firsts.set(block, at);
  // The front of a card is the first line of its paragraph.
  const fronts = new Set(parting.map((at) => firsts.get(units[at]?.block)));
  const answers = new Set(parting);
  return marks.map((mark, at): Mark => {
    if (fronts.has(at)) return cardOf(mark, mark.title, "");
    if (answers.has(at)) {
      const label = { name: CARD, role: "answer", ordinal: null, alone: true } as const;
      return { ...mark, label, title: "", labelled: "", asks: 0 };
    }
    const unit = units[at];
    const sides = isDeck && unit?.type === "text" ? sidesOf(unit.pieces) : null;
    return sides ? cardOf(mark, ...sides) : mark;
  });
}

function cardOf(mark: Mark, title: string, rest: string): Mark {
  const label = { name: CARD, role: "question", ordinal: null, alone: title === "" } as const;
  return { ...mark, label, title, labelled: title, lead: { text: title, rest }, asks: likeness(title) };
}

/** What stands before and behind the first `::` that is not in code, where words stand on both sides. */
function sidesOf(pieces: readonly Piece[]): [string, string] | null {
  const all = pieces.map(({ text }) => text).join("");
  let before = 0;
  for (const { code, text } of pieces) {
    const sign = code ? null : INLINE.exec(text);
    if (sign) {
      const from = before + sign.index;
      const sides: [string, string] = [all.slice(0, from).trim(), all.slice(from + sign[0].length).trim()];
      return sides.every((side) => WORDS.test(side)) ? sides : null;
    }
    before += text.length;
  }
  return null;
}
