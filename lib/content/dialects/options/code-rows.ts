import type { Unit } from "../units/unit";
import { besides } from "./besides";
import { readLetter } from "./read-letter";
import { plainRow, type OptionRow } from "./row";
import { signsOf, UNMARKED } from "./signs";

const NUMBERED = /^[(（]?([1-9])\s*[)）.、]\s*(.*)$/;
/** A letter may lack all that sets it off, where every line of a fence goes on from the one above. */
const GLUED = /^([A-H])(?=[^\w\s])(.+)$/;
const BOXED = /^\s*[-*+]\s+(?:\[([ xX])\]|\(([ xX])\))\s+(\S.*)$/;

/** Lines that eight options may take up. */
const MAX_LINES = 40;

/** Lines with those that go on from a lettered one added to it, where letters run from A to the end; else as they are. */
function inTurn(lines: readonly string[]): readonly string[] {
  const letters = lines.map((line) => readLetter(line.trim())?.letter ?? null);
  const marked = letters.filter((letter) => letter !== null);
  if (letters[0] !== 0 || marked.length < 3 || marked.some((letter, at) => letter !== at)) return lines;
  return lines.reduce<string[]>((joined, line, at) => {
    if (letters[at] !== null) return [...joined, line];
    return [...joined.slice(0, -1), `${joined.at(-1) ?? ""} ${line.trim()}`];
  }, []);
}

/** Options indented or fenced, so that Markdown takes them for code: every line of it is one. */
export function codeRows(unit: Unit, index: number): OptionRow[] {
  const written = unit.text.split("\n").filter((line) => line.trim() !== "");
  if (written.length > MAX_LINES) return [];
  const parted = written.flatMap(besides);
  const lines = unit.fenced ? parted : inTurn(parted);
  if (lines.length < 2 || lines.length > 9) return [];
  const boxes = lines.map((line) => (unit.fenced ? null : BOXED.exec(line)));
  if (boxes.every((box) => box !== null)) return boxes.map((box) => boxedRow(box, index));
  const rows = lines.map((line, at): OptionRow | null => {
    const glued = lines.length > 2 ? GLUED.exec(line.trim()) : null;
    const lettered =
      readLetter(line.trim()) ?? (glued?.[1] ? { letter: glued[1].charCodeAt(0) - 65, text: glued[2] ?? "" } : null);
    const numbered = lettered || unit.fenced ? null : NUMBERED.exec(line.trim());
    const letter = lettered?.letter ?? Number(numbered?.[1] ?? 0) - 1;
    const text = lettered?.text ?? numbered?.[2] ?? "";
    const marked = { ...UNMARKED, signs: signsOf(line, text) };
    return letter === at ? { ...plainRow(index, text, marked), letter } : null;
  });
  return rows.every((row) => row !== null) ? rows : [];
}

function boxedRow([, square, round, text = ""]: RegExpExecArray, unit: number): OptionRow {
  return { ...plainRow(unit, text, UNMARKED), checked: (square ?? round ?? "").trim() !== "" };
}
