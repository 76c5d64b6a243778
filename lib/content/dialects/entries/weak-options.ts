import type { Document } from "../series/candidate";
import type { OptionRow } from "../options/row";
import { rowsOf } from "../options/rows";
import { isTruth } from "../options/truth";
import { plainOf } from "../units/unit";
import { likeness } from "../marks/words";
import { findDottedLines } from "./dotted-lines";
import { byMarks, byWords, lettersOf, numbersOf } from "./key";

/** Options without letters or boxes: a list of a question, and what says which of its items is right. */
export type WeakOptions = {
  readonly rows: readonly OptionRow[];
  readonly after: number;
  readonly correct: readonly number[];
};

type Place = {
  readonly document: Document;
  /** Units of the question's body, and where its answer label stands. */
  readonly from: number;
  readonly to: number;
  readonly answer: number;
  readonly title: string;
};

const MAX_OPTIONS = 8;

/** A line that is nothing but a key. */
const LETTERS = /^[A-H]{1,8}$/;

/**
 * A list right below a question is its options when one of its items is marked or named as the right one; in a document
 * whose questions are mostly built so (`isQuiz`), also without that.
 */
export function findWeakOptions(place: Place, isQuiz: boolean): WeakOptions | null {
  const list = findList(place) ?? findDottedLines(place) ?? findTable(place);
  if (!list) return null;
  const { rows, after } = list;
  const correct = keyOf(place, list);
  if (correct.length > 0) return { rows, after, correct };
  // Prose before a list is an answer that lists its points.
  const trueFalse = rows.length === 2 && rows.every(({ text }) => isTruth(text));
  return trueFalse || (isQuiz && list.direct) ? { rows, after, correct: [] } : null;
}

/** The first list below a question, as rows; `direct` when nothing but what leads up to it stands before it. */
export function findList({
  document: { units },
  from,
  answer,
  to,
}: Place): { rows: OptionRow[]; after: number; numbered: boolean; direct: boolean } | null {
  let first = from;
  while (first < answer && (units[first]?.opens == null || units[first]?.type !== "text")) first += 1;
  const opened = units[first]?.opens;
  if (!opened || first >= answer || first - from > 12 || (units[from - 1]?.opens?.list ?? -1) === opened.list)
    return null;
  const direct = units
    .slice(from, first)
    .every(({ type, text }) => type !== "text" || text === "" || /[?？:：]$/.test(text));
  const rows: OptionRow[] = [];
  let after = first;
  for (; after < Math.min(to, answer); after += 1) {
    const unit = units[after];
    if (!unit?.path.some((container) => container.list === opened.list)) break;
    if (!unit.opens && LETTERS.test(unit.text)) break;
    const last = rows.at(-1);
    if (unit.opens?.list === opened.list) rows.push(...rowsOf(unit, after).slice(0, 1));
    else if (unit.opens) return null;
    else if (last) last.lastUnit = after;
  }
  const short = rows.every(
    ({ text, lastUnit, unit }) => text.length <= 240 && lastUnit - unit < 12 && (likeness(text) < 0.85 || isName(text)),
  );
  return rows.length >= 2 && rows.length <= MAX_OPTIONS && short
    ? { rows, after, numbered: opened.number !== null, direct }
    : null;
}

/** `Explain plan`: a few words that sound like an order may name a thing. */
const isName = (text: string) => text.length <= 24 && !/[?？]/.test(text);

/** A table of options right below the question: one a row, the right ones ticked. */
function findTable({ document: { units }, from, answer }: Place): ReturnType<typeof findList> {
  let first = from;
  while (first < answer && units[first]?.type !== "row") first += 1;
  const block = units[first]?.block;
  if (first >= answer || first - from > 3) return null;
  const rows: OptionRow[] = [];
  let after = first;
  for (; after < answer && units[after]?.type === "row" && units[after]?.block === block; after += 1) {
    const unit = units[after];
    if (!unit || unit.header) continue;
    const text = unit.cells.map((cell) => plainOf(cell).trim()).find((cell) => /[\p{L}\p{N}]/u.test(cell)) ?? "";
    const marked = {
      strong: false,
      coloured: unit.pieces.some(({ coloured }) => coloured),
      ticked: /[✅✔☑√●]|\b(?:correct|right)\b|正确答案/iu.test(unit.text),
    };
    rows.push({ unit: after, lastUnit: after, letter: null, text, checked: null, marked });
  }
  const marks = rows.filter(({ marked }) => marked.ticked || marked.coloured).length;
  const truth = rows.length === 2 && rows.every(({ text }) => isTruth(text));
  return truth || (rows.length >= 2 && rows.length <= MAX_OPTIONS && marks > 0 && marks < rows.length)
    ? { rows, after, numbered: false, direct: true }
    : null;
}

/** `🔧 …` beside `✅ …`: pictures that adorn points mark none of them as right. */
function isDecorated({ unit, marked }: OptionRow, units: Document["units"]): boolean {
  const text = units[unit]?.text ?? "";
  return !marked.ticked && /^\p{Extended_Pictographic}/u.test(text) && !/^[❌✖❎⬜☐🔴🚫⛔✗✘⚪]/u.test(text);
}

function keyOf(
  { document: { units, marks }, to, title }: Place,
  { rows, after, numbered }: NonNullable<ReturnType<typeof findList>>,
): number[] {
  const ticked = byMarks(rows.map((row) => ({ ...row, marked: { ...row.marked, strong: false } })));
  if (ticked.length > 0 && !rows.some((row) => isDecorated(row, units))) return ticked;
  const spoken = units.slice(after, to).flatMap((unit, index) => {
    const mark = marks[after + index];
    const text = mark?.label?.role === "answer" ? mark.title : unit.text;
    return text === "" || unit.summary || unit.type === "rule"
      ? []
      : [
          {
            text,
            named: mark?.label?.role === "answer",
            plain: unit.type !== "heading" && unit.opens === null && mark?.ordinal === null,
            number: mark?.ordinal?.value ?? null,
          },
        ];
  });
  const texts = rows.map(({ text }) => text);
  const first = spoken[0]?.text ?? "";
  const alone = LETTERS.test(first) ? lettersOf(first, rows.length) : null;
  if (alone) return alone;
  // Numbers that run on below a list count up points; one alone may be its key.
  const [one = null, ...others] = spoken.flatMap(({ number }) => number ?? []);
  if (numbered && !(one !== null && others.includes(one + 1))) {
    const digits =
      numbersOf(first, rows.length) ?? numbersOf(/[\s（(]([1-8]{1,4})[)）]?\s*$/.exec(title)?.[1] ?? "", rows.length);
    if (digits) return digits;
  }
  const named = spoken.filter(({ named: is }) => is).map(({ text }) => text);
  const letters = named.map((text) => lettersOf(text, rows.length)).find((found) => found !== null);
  if (letters) return letters;
  // Without a label, only a line right below the options that repeats one of them, and says nothing more.
  const below = spoken.length <= 3 && spoken[0]?.plain ? byWords([first], texts, true) : [];
  return below.length > 0 ? below : byWords(named, texts);
}
