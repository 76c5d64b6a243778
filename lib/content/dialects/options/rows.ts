import type { Piece, Unit } from "../units/unit";
import { plainOf } from "../units/unit";
import { codeRows } from "./code-rows";
import { splitAtLetters, splitFurther } from "./inline-rows";
import { countedIn } from "./letters";
import { readLetter } from "./read-letter";
import { plainRow, type OptionRow } from "./row";
import { markedBy } from "./signs";
import { verdictOf } from "./verdict";

const CHECK = /^[-*]?\s*(?:[[［]\s*([xX√✓✔vV*]?)\s*[\]］]|[(（]\s*([xX√✓✔*]?)\s*[)）])\s*(.*)$/s;

/** The rows of a unit: one for a line, more where breaks or letters part it. */
export function rowsOf(unit: Unit, index: number): OptionRow[] {
  if (unit.type === "row") return tableRow(unit, index);
  if (unit.type === "code") return codeRows(unit, index);
  if (unit.type !== "text" && unit.type !== "heading") return [];
  const split = splitAtBreaks(unit.pieces);
  const parts = split.length === 1 ? splitAtLetters(split[0] ?? []) : split;
  return parts.map((pieces) => rowOf(pieces, index, parts.length === 1 ? unit : null));
}

/** The rows of a cell that offers several, apart by letters or breaks. */
export function rowsOfCell(cell: readonly Piece[], index: number): OptionRow[] {
  const split = splitAtBreaks(cell);
  const parts = split.length === 1 ? splitAtLetters(split[0] ?? []) : split;
  return parts.map((pieces) => rowOf(pieces, index, null));
}

/** The rows of a line that goes on with several letters from those on the line above; null where it does not. */
export function furtherRows(unit: Unit, index: number, first: number): OptionRow[] | null {
  const parts = unit.type === "text" && !unit.text.includes("\n") ? splitFurther(unit.pieces, first) : [];
  return parts.length < 2 ? null : parts.map((pieces) => rowOf(pieces, index, null));
}

function rowOf(pieces: readonly Piece[], unit: number, whole: Unit | null): OptionRow {
  const plain = plainOf(pieces).trim();
  const bare = plain.replace(/^[\p{Extended_Pictographic}\u{fe0f}•‣▪◦●○\s]+/u, "");
  const box = whole?.opens?.checked ?? whole?.claimed;
  const check = box === null || box === undefined ? CHECK.exec(bare) : null;
  const checked = box ?? (check ? (check[1] ?? check[2]) !== "" : null);
  const body = check?.[3] ?? bare;
  const lettered = readLetter(body);
  const counted = lettered ? null : countedIn(body);
  const text = (lettered ?? counted)?.text ?? body;
  const marked = markedBy(pieces, text);
  return {
    ...plainRow(unit, text.trim(), whole && verdictOf(whole.comment ?? "") ? { ...marked, ticked: true } : marked),
    letter: (lettered ?? counted)?.letter ?? null,
    alphabet: counted?.alphabet ?? null,
    checked,
  };
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

/** A cell that only marks its row: `| * | A | text |`. */
const SIGN_CELL = /^[^\p{L}\p{N}]{1,3}$/u;

/** A row `| A | text |`, or one whose only cell is an option. A sign in a cell of its own stands before its words. */
function tableRow(unit: Unit, index: number): OptionRow[] {
  const spoken = unit.cells.filter((cell) => plainOf(cell).trim() !== "");
  const cells = spoken.filter((cell) => !SIGN_CELL.test(plainOf(cell).trim()));
  const signs = spoken.flatMap((cell) => (cells.includes(cell) ? [] : [`${plainOf(cell).trim()} …`]));
  const [first = [], second] = cells;
  const letter = /^[(（]?([A-Ha-h])[)）.、:：]?$/.exec(plainOf(first).trim());
  if (!letter?.[1] || !second) {
    return cells.map((cell) => rowOf(cell, index, null)).filter((row) => row.letter !== null && row.alphabet === null);
  }
  const inner = rowOf(second, index, null);
  const coloured = inner.marked.coloured || first.some((piece) => piece.coloured);
  const strong = inner.marked.strong && first.every((piece) => piece.strong);
  return [
    {
      ...inner,
      letter: letter[1].toUpperCase().charCodeAt(0) - 65,
      alphabet: null,
      text: plainOf(second).trim(),
      marked: { ...inner.marked, coloured, strong, signs: [...inner.marked.signs, ...signs] },
    },
  ];
}
