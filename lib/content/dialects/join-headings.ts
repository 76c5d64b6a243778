import { likeness } from "./marks/likeness";
import type { Unit } from "./units/unit";
import { text } from "./units/walk";

/** How far the last of such headings must ask, and those above it may. */
const ASKS = { last: 0.75, above: 0.4 } as const;

/** Whether a heading's words are a sentence that states something: titles have no full stop. */
const STATES = /\p{L}{2}[.。]\s*$/u;

/** Headings that the sentences of one case may take up. */
const MOST = 12;

/** Sentences of a case, each a heading of its own right above the next, the last of which asks, as the one heading that they are. */
export function joinHeadings(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  for (let from = 0; from < units.length; from += 1) {
    let to = from;
    while (to - from < MOST && isRightAbove(units[to], units[to + 1])) to += 1;
    const some = units.slice(from, to + 1);
    const asks = some.length > 1 && likeness(units[to]?.text ?? "") >= ASKS.last;
    joined.push(...(asks ? [some.reduce(join)] : some));
    from = to;
  }
  return joined;
}

const join = (before: Unit, { text: said, pieces, endLine }: Unit): Unit => ({
  ...before,
  endLine,
  text: `${before.text.trim()} ${said.trim()}`,
  pieces: [...before.pieces, text(" "), ...pieces],
});

const isRightAbove = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  unit?.type === "heading" &&
  next?.type === "heading" &&
  unit.depth === next.depth &&
  next.line <= unit.endLine + 2 &&
  STATES.test(unit.text) &&
  likeness(unit.text) < ASKS.above;
