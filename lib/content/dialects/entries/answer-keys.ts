import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { roleOf } from "../marks/label";
import { keyOfRow, keysOf, type Key } from "./key-lines";
import type { Entry } from "./entry";

/** Keys that stand together, away from their questions: `1. B`, `2-5 ACBD`, a table, below a line that announces them. */
export type KeyBlock = { readonly from: number; readonly to: number; readonly keys: readonly Key[] };

/** Blocks of at least three keys. Units of options are no keys. */
export function findKeyBlocks({ units, marks }: Document, taken: ReadonlySet<number>): KeyBlock[] {
  const blocks: KeyBlock[] = [];
  let open: Key[] = [];
  let from = 0;
  let last = -1;
  /** A line above says that answers follow: then one is enough. */
  const isNamed = (first: number) =>
    marks.slice(Math.max(0, first - 2), first).some((mark) => mark.label?.role === "answer");
  /** Options may be numbers, too: a list of keys goes as far as the questions above it do. */
  const highestAbove = (first: number, after: number) => {
    const nesting = units[first]?.path.length ?? 0;
    const above = units
      .slice(after, first)
      .map(({ path }, at) => (path.length <= nesting ? marks[after + at] : undefined));
    return Math.max(0, ...above.map((mark) => mark?.ordinal?.value ?? 0));
  };
  const close = () => {
    const named = isNamed(from);
    const kept = named ? open : open.filter(({ worded }) => !worded);
    const lettered = kept.filter(({ letters }) => letters.length > 0).length;
    const counted = kept.some((key) => key.counted === true);
    const whole = !counted || highestAbove(from, blocks.at(-1)?.to ?? 0) === kept.at(-1)?.number;
    if (whole && (lettered >= 3 || (lettered > 0 && named)) && lettered > 0.5 * kept.length)
      blocks.push({ from, to: last + 1, keys: kept });
    open = [];
  };
  for (const [index, unit] of units.entries()) {
    if (unit.type === "tag" || unit.type === "rule" || unit.text === "") continue;
    const row = unit.type === "row" ? keyOfRow(unit, index) : [];
    const keys =
      row.length > 0
        ? row
        : taken.has(index) && !(open.at(-1)?.worded && unit.opens && sameList(units[last], unit))
          ? []
          : keysOf(unit.text, marks[index]?.ordinal?.value ?? null, marks[index]?.title ?? "", index);
    if (keys.length > 0) {
      // Numbers that begin again in another list are of other keys.
      if (unit.opens && !sameList(units[last], unit) && (keys[0]?.number ?? 0) <= (open.at(-1)?.number ?? 0)) close();
      if (open.length === 0) from = index;
      open.push(...keys);
      last = index;
    } else if (open.length > 0 && units[last]?.type === "heading") {
      // Keys that are headings may each be explained below.
      if (unit.type === "heading") close();
    } else if (open.length > 0 && sameList(units[last], unit)) {
      const number = unit.opens?.list === units[last]?.opens?.list ? unit.opens?.number : null;
      if (number != null) open.push({ number, letters: [], unit: index });
    } else if (open.length > 0 && (unit.type === "heading" || index - last > 2 || roleOf(unit.text) === null)) close();
  }
  close();
  return blocks;
}

/** Among keys that are letters one may be words: then it answers a question that offers no options. */
const sameList = (key: Unit | undefined, unit: Unit): boolean => {
  const list = key?.opens?.list;
  return list !== undefined && unit.path.some((container) => container.list === list);
};

/** Keys by the question they belong to, with their line where they have one to themselves: numbers run on as the questions' do. */
export function assignKeys(
  entries: readonly Entry[],
  blocks: readonly KeyBlock[],
): Map<Entry, { readonly correct: readonly number[]; readonly unit: number | null }> {
  const assigned = new Map<Entry, { readonly correct: readonly number[]; readonly unit: number | null }>();
  const isOpen = ({ options, correct, answered }: Entry) => (options.length > 0 ? correct.length === 0 : !answered);
  let after = 0;
  for (const block of blocks) {
    const before = entries.filter(({ span }) => span.start < block.from && span.start >= after);
    const pool = before.filter(isOpen);
    for (const key of block.keys) {
      const at = pool.findIndex(
        ({ number, options }) => number === key.number && options.length > 0 === key.letters.length > 0,
      );
      const entry = at >= 0 ? pool.splice(at, 1)[0] : undefined;
      const alone = block.keys.filter(({ unit }) => unit === key.unit).length === 1;
      if (entry && key.letters.every((letter) => letter < entry.options.length))
        assigned.set(entry, { correct: key.letters, unit: alone ? key.unit : null });
    }
    after = block.to;
  }
  return assigned;
}
