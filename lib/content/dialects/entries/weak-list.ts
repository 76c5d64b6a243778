import { asksToPick } from "./picks";
import { isKeyLine } from "../options/key-below";
import type { OptionRow } from "../options/row";
import { rowsOf } from "../options/rows";
import { roleOf } from "../marks/label";
import { likeness } from "../marks/likeness";
import { withKept } from "../options/singled";
import type { Document } from "../series/candidate";
import type { Container, Unit } from "../units/unit";

/** Where options without letters may stand: units of the question's body, and where its answer label stands. */
export type Place = {
  readonly document: Document;
  readonly from: number;
  readonly to: number;
  readonly answer: number;
  readonly title: string;
};

/** Lines that may be options, the unit behind them, and whether nothing but what leads up to them stands before them. */
export type FoundList = {
  rows: OptionRow[];
  after: number;
  numbered: boolean;
  direct: boolean;
  /** The line above asks to pick from them, and a label behind them says that the answer follows. */
  picked?: boolean;
};

export const MAX_OPTIONS = 8;

/** Letters an option may have, as a line without a letter, and those of a name that only sounds like a question. */
const LONG = 300;
const NAME = 16;

/** Whether lines are short and none asks: `Explain Plan` may be an option, for all that it sounds like an order. */
export const areOptions = (texts: readonly string[]): boolean =>
  texts.every((text) => text.length <= LONG && (likeness(text) < 0.85 || (text.length <= NAME && !/[?？]/.test(text))));

/** Items that begin with “A”, which is no letter where the next does not begin with “B”. */
const withArticles = (rows: readonly OptionRow[], units: Document["units"]): OptionRow[] =>
  rows.every(({ letter }, at) => letter === null || letter === at)
    ? [...rows]
    : rows.map((row) => ({ ...row, letter: null, text: units[row.unit]?.text.split("\n")[0]?.trim() ?? row.text }));

/** Whether an item goes on with the list above it, but for another sign before it: to Markdown that is another list. */
const goesOn = (unit: Unit, before: Unit | undefined, { bullet }: Container): boolean =>
  unit.opens?.bullet != null &&
  bullet !== null &&
  unit.line === (before?.endLine ?? 0) + 1 &&
  before?.opens != null &&
  before.path.length === unit.path.length;

/** Rows that bear the sign before them, where not all have the same. */
const withBullets = (rows: readonly OptionRow[], lists: number, units: Document["units"]): OptionRow[] =>
  rows.map((row) => {
    const bullet = lists > 1 ? (units[row.unit]?.opens?.bullet ?? null) : null;
    const signs = bullet === null ? row.marked.signs : [...row.marked.signs, `bullet ${bullet}`];
    return { ...row, marked: { ...row.marked, signs } };
  });

/** `**Options**`, alone on its line, with or without a colon. */
const namesOptions = (text: string): boolean => roleOf(text.trim().replace(/\s?[:：]$/, "")) === "options";

/** The first list below a question, as rows. */
export function findList({ document: { units }, from, answer, to, title }: Place): FoundList | null {
  let first = from;
  while (first < answer && (units[first]?.opens == null || units[first]?.type !== "text")) first += 1;
  const opened = units[first]?.opens;
  if (!opened || first >= answer || first - from > 12 || (units[from - 1]?.opens?.list ?? -1) === opened.list)
    return null;
  const leading = units.slice(from, first).filter(({ type, text }) => type === "text" && text !== "");
  const direct = leading.every(
    ({ text, block }, at) => leading[at + 1]?.block === block || /[?？:：]$/.test(text) || asksToPick(text),
  );
  const above = leading.at(-1)?.text ?? title;
  const offered = namesOptions(above);
  const rows: OptionRow[] = [];
  const lists = new Set([opened.list]);
  let after = first;
  for (; after < Math.min(to, answer); after += 1) {
    const unit = units[after];
    if (unit && goesOn(unit, units[after - 1], opened)) lists.add(unit.opens?.list ?? 0);
    if (!unit?.path.some((container) => lists.has(container.list))) break;
    const last = rows.at(-1);
    if (unit.opens && lists.has(unit.opens.list)) rows.push(...rowsOf(unit, after).slice(0, 1));
    else if (unit.opens) return null;
    // A key right below the last item is none of its words, whatever Markdown takes it for.
    else if (last && isKeyLine(unit.text)) break;
    else if (last) last.lastUnit = after;
  }
  const short = rows.every(({ lastUnit, unit }) => lastUnit - unit < 12) && areOptions(rows.map(({ text }) => text));
  return rows.length >= 2 && rows.length <= MAX_OPTIONS && short
    ? {
        rows: withKept(withBullets(withArticles(rows, units), lists.size, units)),
        after,
        numbered: opened.number !== null,
        direct,
        picked: offered || (after === answer && answer < to && asksToPick(above)),
      }
    : null;
}
