import { plainOf } from "../units/unit";
import { isKeyLine } from "../options/key-below";
import { onlyLetters, saidBehindLabel } from "../options/key-label";
import { beforeOptions } from "../options/inline-rows";
import { plainRow, type OptionRow } from "../options/row";
import { UNMARKED } from "../options/signs";
import type { Document } from "../series/candidate";
import type { Context, Entry } from "./entry";
import { byMarks, inTitle, lettersOf } from "./key";
import { keyIn } from "./key-said";
import { concluded } from "./key-concluded";
import { allSaid, byWords, discusses } from "./key-words";
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
  const correct = findKey(span, document, title, rows, after);
  return {
    span: correct.length > 0 && !rows.some(({ checked }) => checked) ? span : beforeRule(span, document, after),
    title: withoutKey(rows[0]?.unit === title.at ? beforeOptions(title.text) : title.text, correct.length > 0),
    titleFrom: span.start,
    titleAt: title.at,
    titleTo: Math.min(title.to, (rows[0]?.unit ?? title.to + 1) - (rows[0]?.unit === title.at ? 0 : 1)),
    options: rows,
    correct,
    answerFrom: after,
    number,
    below: null,
    answered: correct.length > 0,
  };
}

/** Where a rule follows options, what stands behind it is none of their answer, unless anything there says so. */
function beforeRule(span: Span, { units, marks }: Document, after: number): Span {
  const behind = units.slice(after, span.end);
  const rule = behind.findIndex(({ type, path }) => type === "rule" && path.length === 0);
  const said = behind.some(
    ({ summary, text }, at) => summary || marks[after + at]?.label?.role === "answer" || isKeyLine(text),
  );
  return rule < 0 || said ? span : { ...span, end: after + rule };
}

function findKey(
  span: Span,
  document: Document,
  title: Title,
  rows: readonly OptionRow[],
  after: number,
): readonly number[] {
  const { units } = document;
  const checked = rows.flatMap((row, index) => (row.checked ? [index] : []));
  if (checked.length > 0) return checked;
  const beside = besideKey(span, document, rows);
  if (beside.length > 0) return beside;
  const noted = keyInComment(span, units, rows);
  if (noted.length > 0) return noted;
  const { said, words } = keyIn(document, after, span.end, rows);
  if (said.length > 0) return said;
  const bracketed = inTitle(
    [title.text, ...units.slice(span.start, rows[0]?.unit ?? span.start).map(({ text }) => text)].join("\n"),
    rows.length,
  );
  if (bracketed.length > 0) return bracketed;
  const marked = byMarks(rows);
  if (marked.length > 0) return marked;
  const texts = rows.map(({ text }) => text);
  const answer = units
    .slice(after, span.end)
    .flatMap(({ type, text }) => (type === "text" && text !== "" ? [text] : []));
  const named = byWords(words, texts, discusses(answer, texts));
  return named.length > 0 ? named : concluded(answer, texts, rows[0]?.letter === null);
}

/** The key in a comment among the options or right below them. */
function keyInComment({ end }: Span, units: Document["units"], rows: readonly OptionRow[]): readonly number[] {
  const options = rows.map(({ text }) => text);
  for (let at = rows[0]?.unit ?? end; at < end || units[at]?.type === "tag"; at += 1) {
    const comment = units[at]?.comment;
    if (!comment) continue;
    const said = saidBehindLabel(comment) ?? comment;
    const found = onlyLetters(said, rows.length) ?? allSaid(said, options);
    if (found.length > 0) return found;
  }
  return [];
}

/** The key in another cell of a table's row. */
function besideKey({ start }: Span, { units, tables }: Document, rows: readonly OptionRow[]): readonly number[] {
  const unit = units[start];
  const table = unit?.type === "row" ? tables.get(unit.block) : undefined;
  const cells = table && unit ? table.answers.map((column) => plainOf(unit.cells[column] ?? []).trim()) : [];
  const letters = cells.map((cell) => lettersOf(cell, rows.length)).find((found) => found !== null);
  return (
    letters ??
    byWords(
      cells,
      rows.map(({ text }) => text),
      true,
    )
  );
}

/** `…（C）` to `…（）`: a title does not give its own key away. */
const withoutKey = (title: string, keyed: boolean) =>
  keyed ? title.replace(/([(（])\s*[A-H](?:[\s,，、]*[A-H]){0,7}\s*([)）])(?=[\s。.?？]*$|(?=.*$))/, "$1$2") : title;

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
    if (parts.length >= 2)
      return {
        unit,
        rows: parts.map((part) => plainRow(unit, part, UNMARKED)),
      };
  }
  return null;
}
