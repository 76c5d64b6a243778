import { plainOf, type Piece, type Unit } from "../units/unit";
import { BARE_LETTER, LETTER, rowOf, type OptionRow } from "./row";

/** The rows of a unit: one for a line, more where breaks or letters part it. */
export function rowsOf(unit: Unit, index: number): OptionRow[] {
  if (unit.type === "row") return tableRow(unit, index);
  if (unit.type === "code") return codeRows(unit, index);
  if (unit.type !== "text") return [];
  const split = splitAtBreaks(unit.pieces);
  const parts = split.length === 1 ? splitAtLetters(split[0] ?? []) : split;
  return parts.map((pieces) => rowOf(pieces, index, parts.length === 1 ? unit : null));
}

const NUMBERED = /^[(（]?([1-9])\s*[)）.、]\s*(.*)$/;

/** Options indented or fenced, so that Markdown takes them for code: every line of it is one. */
function codeRows(unit: Unit, index: number): OptionRow[] {
  const lines = unit.text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 || lines.length > 9) return [];
  const boxes = lines.map((line) => (unit.fenced ? null : BOXED.exec(line)));
  if (boxes.every((box) => box !== null)) return boxes.map((box) => boxedRow(box, index));
  const marked = { strong: false, coloured: false, ticked: false };
  const rows = lines.map((line, at): OptionRow | null => {
    const match =
      LETTER.exec(line.trim()) ?? BARE_LETTER.exec(line.trim()) ?? (unit.fenced ? null : NUMBERED.exec(line.trim()));
    const letter = match?.[1]
      ? /\d/.test(match[1])
        ? Number(match[1]) - 1
        : match[1].toUpperCase().charCodeAt(0) - 65
      : -1;
    return match && letter === at
      ? { unit: index, lastUnit: index, letter, text: match[2] ?? "", checked: null, marked }
      : null;
  });
  return rows.every((row) => row !== null) ? rows : [];
}

const BOXED = /^\s*[-*+]\s+(?:\[([ xX])\]|\(([ xX])\))\s+(\S.*)$/;

function boxedRow([, square, round, text = ""]: RegExpExecArray, unit: number): OptionRow {
  const marked = { strong: false, coloured: false, ticked: false };
  return { unit, lastUnit: unit, letter: null, text, checked: (square ?? round ?? "").trim() !== "", marked };
}

function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split("\n").entries()) {
      if (index > 0) rows.push([]);
      if (text.trim() !== "") rows.at(-1)?.push({ ...piece, text });
    }
  }
  const spoken = rows.filter((row) => row.length > 0);
  return spoken.length === 0 ? [[]] : spoken;
}

const INLINE = /(?<![A-Za-z\d])(?:[(（]?([A-H])[)）.．、:：]|[(（]?([a-h])[)）])(?=\s*\S)/g;
/** Options may follow their question on its line, when at least three do and it ended. */
const ENDED = /[?？:：。.)）_]\s*$/;

/** `A. one  B. two  C. three` on one line. */
function splitAtLetters(pieces: readonly Piece[]): Piece[][] {
  const plain = plainOf(pieces);
  const marks = [...plain.matchAll(INLINE)];
  const run: number[] = [];
  for (const mark of marks)
    if ((mark[1] ?? mark[2])?.toUpperCase().charCodeAt(0) === 65 + run.length) run.push(mark.index);
  const before = plain.slice(0, run[0]).trim();
  if (run.length < 2 || (before !== "" && (run.length < 3 || before.length < 6 || !ENDED.test(before))))
    return [[...pieces]];
  return run.map((from, index) => slice(pieces, from, run[index + 1] ?? plain.length));
}

/** The part of `pieces` between two places in their plain text. */
function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, piece.text.length);
    at += piece.text.length;
    return start < end ? [{ ...piece, text: piece.text.slice(start, end) }] : [];
  });
}

/** A row `| A | text |`, or one whose only cell is an option. */
function tableRow(unit: Unit, index: number): OptionRow[] {
  const cells = unit.cells.filter((cell) => plainOf(cell).trim() !== "");
  const [first = [], second] = cells;
  const letter = /^[(（]?([A-H])[)）.、:：]?$/.exec(plainOf(first).trim());
  if (!letter?.[1] || !second) {
    return cells.map((cell) => rowOf(cell, index, null)).filter((row) => row.letter !== null);
  }
  const inner = rowOf(second, index, null);
  const coloured = inner.marked.coloured || first.some((piece) => piece.coloured);
  const strong = inner.marked.strong && first.every((piece) => piece.strong);
  return [
    {
      ...inner,
      letter: letter[1].charCodeAt(0) - 65,
      text: plainOf(second).trim(),
      marked: { ...inner.marked, coloured, strong },
    },
  ];
}

/** What stands before the options that share a line with their question. */
export function beforeOptions(text: string): string {
  const first = [...text.matchAll(INLINE)].find((mark) => (mark[1] ?? mark[2])?.toUpperCase() === "A");
  return first ? text.slice(0, first.index).trim() : text;
}
