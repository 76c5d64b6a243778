import type { Unit } from "../units/unit";
import type { Mark } from "./mark";

/** A line that is nothing but a sign or a few: what stands above it is the front of a card, what stands below its back. */
const SIGNS = /^[^\p{L}\p{N}\s\u{fffc}]{1,3}$/u;

/** Least cards, and the share of a depth's headings below which the sign stands. */
const CARDS = { least: 4, share: 0.8 } as const;

/** Headings below each of which one line of the same signs parts a question from its answer. */
export function labelSides(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const headings = units.flatMap(({ type, depth }, at) => (type === "heading" ? [{ at, depth }] : []));
  const sides = headings.map(({ at, depth }, index) => {
    const signs = units
      .slice(at + 1, headings[index + 1]?.at)
      .flatMap((unit, below) =>
        isSign(unit, units[at + below], units[at + below + 2]) ? [{ sign: unit.text, at: at + 1 + below }] : [],
      );
    return { at, depth, signs };
  });
  const depth = sides.find(({ signs }) => signs.length > 0)?.depth;
  const alike = sides.filter((one) => one.depth === depth);
  const sign = alike.find(({ signs }) => signs.length > 0)?.signs[0]?.sign;
  const cards = alike.filter(({ signs }) => signs.length === 1 && signs[0]?.sign === sign);
  if (cards.length < CARDS.least || cards.length < CARDS.share * alike.length) return marks;
  const fronts = new Set(cards.map(({ at }) => at));
  const parting = new Set(cards.flatMap(({ signs }) => signs.map(({ at }) => at)));
  return marks.map((mark, at): Mark => {
    if (fronts.has(at)) return { ...mark, label: { name: "card", role: "question", ordinal: null, alone: false } };
    if (!parting.has(at)) return mark;
    const label = { name: sign ?? "", role: "answer", ordinal: null, alone: true } as const;
    return { ...mark, label, title: "", labelled: "", asks: 0 };
  });
}

const isSign = ({ type, path, text, block }: Unit, before: Unit | undefined, after: Unit | undefined): boolean =>
  type === "text" && path.length === 0 && SIGNS.test(text) && before?.block !== block && after?.block !== block;
