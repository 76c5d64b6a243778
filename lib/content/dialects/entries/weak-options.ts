import { onlyLetters, saidBehindLabel } from "../options/key-label";
import type { OptionRow } from "../options/row";
import { tickedBy } from "../options/singled";
import { isTruth } from "../options/truth";
import type { Document } from "../series/candidate";
import { byMarks, lettersOf, numbersOf } from "./key";
import { concluded } from "./key-concluded";
import { byWords, discusses } from "./key-words";
import { findBulletLines, findRepeatedLines } from "./weak-lines";
import { findList, type FoundList, type Place } from "./weak-list";
import { findTable } from "./weak-table";

/** Options without letters or boxes: a list of a question, and what says which of its items is right. */
export type WeakOptions = {
  readonly rows: readonly OptionRow[];
  readonly after: number;
  readonly correct: readonly number[];
};

/**
 * A list right below a question is its options when one of its items is marked or named as the right one; in a document
 * whose questions are mostly built so (`isQuiz`), also without that. `sign`: by which its author marks right options.
 */
export function findWeakOptions(place: Place, isQuiz: boolean, sign: string | null): WeakOptions | null {
  const list = findList(place) ?? findTable(place);
  const found = list && keyed(place, list, isQuiz, sign);
  if (found) return found;
  const lines = list ? null : findBulletLines(place);
  return (lines && keyed(place, lines, false, sign)) ?? (list ? null : findRepeatedLines(place));
}

function keyed(place: Place, list: FoundList, isQuiz: boolean, sign: string | null): WeakOptions | null {
  const rows = tickedBy(list.rows, sign);
  const { after } = list;
  const correct = keyOf(place, { ...list, rows });
  if (correct.length > 0) return { rows, after, correct };
  // Prose before a list is an answer that lists its points.
  const trueFalse = rows.length === 2 && rows.every(({ text }) => isTruth(text));
  return trueFalse || list.picked || (isQuiz && list.direct) ? { rows, after, correct: [] } : null;
}

/** `🔧 …` beside `✅ …`: pictures that adorn points mark none of them as right. */
function isDecorated({ unit, marked }: OptionRow, units: Document["units"]): boolean {
  const text = units[unit]?.text ?? "";
  return !marked.ticked && /^\p{Extended_Pictographic}/u.test(text) && !/^[❌✖❎⬜☐🔴🚫⛔✗✘⚪]/u.test(text);
}

/** `2`, `1, 3`: behind a label that says answer, nothing but the numbers of items. */
const ONLY_NUMBERS = /^\d[\d,，、和& ]{0,20}[.。]?$/;

function keyOf({ document: { units, marks }, to, title }: Place, { rows, after, numbered }: FoundList): number[] {
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
            behind: saidBehindLabel(unit.text),
            named: mark?.label?.role === "answer",
            plain: unit.type !== "heading" && unit.opens === null && mark?.ordinal === null,
            number: mark?.ordinal?.value ?? null,
          },
        ];
  });
  const texts = rows.map(({ text }) => text);
  const first = spoken[0]?.text ?? "";
  const named = spoken.filter(({ named: is }) => is).map(({ text }) => text);
  const alone = numbered ? named.filter((text) => ONLY_NUMBERS.test(text)) : [];
  const counted = alone.map((text) => numbersOf(text, rows.length)).find((found) => found !== null);
  if (counted) return counted;
  // Numbers that run on below a list count up points; one alone may be its key.
  const [one = null, ...others] = spoken.flatMap(({ number }) => number ?? []);
  if (numbered && !(one !== null && others.includes(one + 1))) {
    const digits =
      numbersOf(first, rows.length) ??
      numbersOf(spoken[0]?.behind ?? "", rows.length) ??
      numbersOf(/[\s（(]([1-8]{1,4})[)）]?\s*$/.exec(title)?.[1] ?? "", rows.length);
    if (digits) return digits;
  }
  const letters = named.map((text) => lettersOf(text, rows.length)).find((found) => found !== null);
  if (letters) return letters;
  // Without a label, only a line right below the options that names some of them, and says nothing more.
  const next = spoken.length <= 4 && spoken[0]?.plain ? spoken[0] : null;
  const bare = /^[A-H](?:[\s,，、]*[A-H])*[.。]?$/.test(next?.text ?? "") ? next?.text : next?.behind;
  const said = onlyLetters(bare ?? "", rows.length);
  if (said) return said;
  const below = next ? byWords([next.text, next.behind ?? ""], texts, true) : [];
  if (below.length > 0) return below;
  const lines = spoken.map(({ text }) => text);
  const worded = byWords(named, texts, discusses(lines, texts));
  return worded.length > 0 || named.length === 0 ? worded : concluded(lines, texts, numbered);
}
