import type { OptionRow } from "../options/row";
import { beforeOptions } from "../options/rows";
import type { Document } from "../series/candidate";
import type { Context, Entry } from "./entry";
import {
  byMarks,
  byWords,
  inTitle,
  lettersBehindColon,
  lettersOf,
  lettersWithWords,
  markedAgain,
  numbersOf,
} from "./key";
import type { Span } from "./span";
import type { Title } from "./title";

/** A question with options: its key, wherever it stands, and its answer behind them. */
export function choice(
  span: Span,
  document: Document,
  title: Title,
  rows: readonly OptionRow[],
  after: number,
  { number }: Context,
): Entry {
  const { units } = document;
  const correct = findKey(span, document, title, rows, after);
  return {
    span,
    title: withoutKey(rows[0]?.unit === title.at ? beforeOptions(title.text) : title.text, correct.length > 0),
    titleFrom: span.start,
    titleAt: title.at,
    titleTo: Math.min(title.to, (rows[0]?.unit ?? title.to + 1) - (rows[0]?.unit === span.start ? 0 : 1)),
    options: rows,
    correct,
    answerFrom: after,
    // A remark in the key's place is an answer, if none that can be checked.
    number,
    below: null,
    answered:
      correct.length > 0 || /[（(]\s*[^\s（()）A-H][^（()）]{0,11}[)）]\s*[。.]?$/.test(units[span.start]?.text ?? ""),
  };
}

/** The key that is said somewhere in `units[from..to)`: letters, numbers, or the words of an option. */
export function keyIn({ units, marks }: Document, from: number, to: number, rows: readonly OptionRow[]) {
  const answer = units.slice(from, to).flatMap((unit, index) => {
    const mark = marks[from + index];
    if (unit.type === "rule" || unit.type === "tag" || unit.text === "") return [];
    return [
      {
        text: mark?.label?.role === "answer" || mark?.label?.name === "option" ? mark.title : unit.text,
        named: mark?.label?.role === "answer" || unit.type === "heading",
      },
    ];
  });
  const spoken = answer.filter(
    ({ text }) =>
      /[\p{L}\p{N}]/u.test(text) &&
      !/^[:\s]*(?:show |view |click |查看|点击|显示)?\s*(?:the )?(?:answer|solution|答案|解析)s?[:：\s]*$/i.test(text),
  );
  const again = markedAgain(
    spoken.map(({ text }) => text),
    rows.length,
  );
  if (again.length > 0) return { said: again, words: [] };
  const named = spoken.filter(({ named: is }) => is);
  for (const { text } of [...named, ...spoken.slice(0, 3)]) {
    const worded = lettersWithWords(
      text,
      rows.map((row) => row.text),
    );
    const letters = worded.length > 1 ? worded : lettersOf(text, rows.length);
    const number = /^\W*(?:answer|option|答案|选)/i.test(text) ? numbersOf(text, rows.length) : null;
    const correct = letters ?? number;
    if (correct)
      return {
        said: letters
          ? withFollowing(
              letters,
              spoken.map((one) => one.text),
              rows.length,
            )
          : correct,
        words: [],
      };
  }
  const behind = spoken.slice(0, 3).map(({ text }) => lettersBehindColon(text, rows.length));
  const found = behind.find((letters) => letters !== null);
  if (found) return { said: found, words: [] };
  return { said: [], words: [...named, ...spoken.slice(0, 4)].map(({ text }) => text) };
}

function findKey(span: Span, document: Document, title: Title, rows: readonly OptionRow[], after: number): number[] {
  const { units } = document;
  const checked = rows.flatMap((row, index) => (row.checked ? [index] : []));
  if (checked.length > 0) return checked;
  const { said, words } = keyIn(document, after, span.end, rows);
  if (said.length > 0) return said;
  const bracketed = inTitle(
    [title.text, ...units.slice(span.start, rows[0]?.unit ?? span.start).map(({ text }) => text)].join("\n"),
    rows.length,
  );
  if (bracketed.length > 0) return bracketed;
  const marked = byMarks(rows);
  if (marked.length > 0) return marked;
  return byWords(
    words,
    rows.map(({ text }) => text),
  );
}

/** `…（C）` to `…（）`: a title does not give its own key away. */
const withoutKey = (title: string, keyed: boolean) =>
  keyed ? title.replace(/([(（])\s*[A-H](?:[\s,，、]*[A-H]){0,7}\s*([)）])(?=[\s。.?？]*$|(?=.*$))/, "$1$2") : title;

/** Several right answers may stand one a line. */
function withFollowing(letters: number[], texts: readonly string[], count: number): number[] {
  const lines = texts.filter((text) => /^[A-H]$/.test(text.trim()));
  if (lines.length < 2) return letters;
  const all = lines.flatMap((text) => lettersOf(text, count) ?? []);
  return [...new Set([...letters, ...all])].sort((a, b) => a - b);
}

/** `Choices: one; two; three` */
export function findListedOptions(
  { units, marks }: Document,
  from: number,
  to: number,
): { rows: OptionRow[]; unit: number } | null {
  for (let unit = from; unit < to; unit += 1) {
    if (marks[unit]?.label?.role !== "options" || marks[unit]?.title === "" || units[unit]?.type === "code") continue;
    const text = marks[unit]?.title ?? "";
    const parts = text
      .split(/[;；|]/.test(text) ? /[;；|]/ : /[,，、\/]/)
      .map((part) => part.trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    const marked = { strong: false, coloured: false, ticked: false };
    if (parts.length >= 2)
      return {
        unit,
        rows: parts.map((part) => ({ unit, lastUnit: unit, letter: null, text: part, checked: null, marked })),
      };
  }
  return null;
}
