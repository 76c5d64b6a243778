import { mostOf } from "@/lib/core/extremes";
import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { roleOf } from "../marks/label";
import { keyOfRow, keysOf, type Key } from "./key-lines";
import { isTrue, isTruth } from "../options/truth";
import type { Entry } from "./entry";

/** Keys that stand together, away from their questions: `1. B`, `2-5 ACBD`, a table, below a line that announces them. */
export type KeyBlock = { readonly from: number; readonly to: number; readonly keys: readonly Key[] };

/** `Answer key: week 3`, `Quiz 2 answers`, and nothing of questions. */
const NAMES_KEYS =
  /\banswer\s?(?:keys?|sheet)\b|^(?!.*\b(?:questions?|q)\b).*\b(?:answers|solutions)\b|(?<!含|附|带|及|和|与|有)(?:参考|标准|正确)?答案/iu;

/** Whether a heading, the document's title not among them, says that keys follow, whatever else it says. */
const namesKeys = (at: number, { units, marks, titleUnit }: Document): boolean =>
  units[at]?.type === "heading" &&
  at !== titleUnit &&
  (marks[at]?.asks ?? 0) < 0.4 &&
  NAMES_KEYS.test(units[at]?.text.slice(0, 80) ?? "");

/** Markdown takes the first of `1. B 2. A 3. D` for the number of an item. */
const textOf = ({ text, opens }: Unit): string =>
  opens?.number != null && /^(?:[A-H]{1,6}|[√✓✔×✗✘对错]|正确|错误)[\s,，、;；]+\d/u.test(text)
    ? `${opens.number}. ${text}`
    : text;

/** Blocks of at least three keys. Units of options are no keys. */
export function findKeyBlocks(document: Document, taken: ReadonlySet<number>): KeyBlock[] {
  const { units, marks, tables } = document;
  const blocks: KeyBlock[] = [];
  let open: Key[] = [];
  let from = 0;
  let last = -1;
  /** A line above says that answers follow: then one is enough. */
  const isNamed = (first: number) =>
    [first - 2, first - 1].some((at) => marks[at]?.label?.role === "answer" || namesKeys(at, document));
  /** A heading above them says so, or one around that heading. */
  const isBelowNamed = (first: number) => {
    let depth = 7;
    for (let at = first - 1; at >= 0 && depth > 1; at -= 1) {
      const above = units[at];
      if (above?.type !== "heading" || above.depth >= depth) continue;
      if (marks[at]?.label?.role === "answer" || namesKeys(at, document)) return true;
      depth = above.depth;
    }
    return false;
  };
  /** Options may be numbers, too: a list of keys goes as far as the questions above it do. */
  const highestAbove = (first: number, after: number) => {
    const nesting = units[first]?.path.length ?? 0;
    const above = units
      .slice(after, first)
      .map(({ path }, at) => (path.length <= nesting ? marks[after + at] : undefined));
    return Math.max(0, mostOf(above.map((mark) => mark?.ordinal?.value ?? 0)));
  };
  const close = () => {
    const named = isNamed(from);
    const kept = named || isBelowNamed(from) ? open : open.filter(({ worded }) => !worded);
    const lettered = kept.filter(({ letters, truth }) => letters.length > 0 || truth !== undefined).length;
    const counted = kept.some((key) => key.counted === true);
    const whole = !counted || highestAbove(from, blocks.at(-1)?.to ?? 0) === kept.at(-1)?.number;
    if (whole && (lettered >= 3 || (lettered > 0 && named)) && lettered > 0.5 * kept.length)
      blocks.push({ from, to: last + 1, keys: kept });
    open = [];
  };
  for (const [index, unit] of units.entries()) {
    if (unit.type === "tag" || unit.type === "rule" || unit.text === "") continue;
    // A row that asks has its key beside it.
    if (tables.has(unit.block)) continue;
    const row = unit.type === "row" ? keyOfRow(unit, index) : [];
    const keys =
      row.length > 0
        ? row
        : taken.has(index) && !(open.at(-1)?.worded && unit.opens && sameList(units[last], unit))
          ? []
          : keysOf(textOf(unit), marks[index]?.ordinal?.value ?? null, marks[index]?.title ?? "", index);
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

type Assigned = { readonly correct: readonly number[]; readonly unit: number | null };

/** Keys by the question they belong to, with their line where they have one to themselves: numbers run on as the questions' do. */
export function assignKeys(entries: readonly Entry[], blocks: readonly KeyBlock[]): Map<Entry, Assigned> {
  const assigned = new Map<Entry, Assigned>();
  const isOpen = (entry: Entry) =>
    !assigned.has(entry) && (entry.options.length > 0 ? entry.correct.length === 0 : !entry.answered);
  let after = 0;
  for (const [at, block] of blocks.entries()) {
    // Keys of one part after the other, with no question between them, are all of the questions above.
    const last = blocks[at - 1]?.to ?? 0;
    if (entries.some(({ span }) => span.start >= last && span.start < block.from)) after = last;
    const before = entries.filter(({ span }) => span.start < block.from && span.start >= after);
    const pool = fittingRun(before.filter(isOpen), block.keys);
    for (const key of block.keys) {
      const place = pool.findIndex((entry) => entry.number === key.number && fits(entry, key));
      const entry = place >= 0 ? pool.splice(place, 1)[0] : undefined;
      const alone = block.keys.filter(({ unit }) => unit === key.unit).length === 1;
      const correct = entry ? correctOf(entry, key) : null;
      if (entry && correct) assigned.set(entry, { correct, unit: alone ? key.unit : null });
    }
  }
  return assigned;
}

const fits = ({ options }: Entry, key: Key): boolean =>
  key.truth === undefined
    ? options.length > 0 === key.letters.length > 0
    : options.length === 0 || options.every(({ text }) => isTruth(text));

function correctOf({ options }: Entry, { letters, truth }: Key): readonly number[] | null {
  if (truth === undefined) return letters.every((letter) => letter < options.length) ? letters : null;
  return options.flatMap(({ text }, at) => (isTrue(text) === truth ? [at] : []));
}

/** Of questions whose numbers begin again, the run that has all of the keys' numbers; all of them if none or each has. */
function fittingRun(entries: readonly Entry[], keys: readonly Key[]): Entry[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && (entry.number ?? 0) > (run.at(-1)?.number ?? 0)) run.push(entry);
    else runs.push([entry]);
  }
  const whole = runs.filter((run) =>
    keys.every((key) => run.some((entry) => entry.number === key.number && fits(entry, key))),
  );
  return runs.length > 1 && whole.length === 1 ? [...(whole[0] ?? [])] : [...entries];
}
