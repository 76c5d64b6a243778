import { plainOf, type Unit } from "../units/unit";
import { text } from "../units/walk";
import { besides } from "./besides";
import { isKeyLine } from "./key-below";

/** A line that begins with the letter of an option, with a mark behind it or brackets around it. */
const OPTION = /^\s*(?:[【(（[]\s?([A-H])\s?[】)）\]]|([A-H])\s?[.．)）、:：])/;
/** Least letters that run on from A to the end of a fence. */
const LEAST = 3;
/** How many times as many lines as the longest of the others the last option may take. */
const LONGER = 2;

/** The program and the options that an examination has in one fence, as a fence and, indented, its options. */
export function partFences(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit, at) => {
    // Below a key each option may be explained.
    if (unit.type !== "code" || !unit.fenced || isKeyLine(units[at - 1]?.text ?? "")) return [unit];
    const lines = plainOf(unit.pieces).split("\n");
    const from = optionsFrom(lines);
    if (from === null) return [unit];
    const options = { ...unit, ...said(lines.slice(from)), fenced: false };
    if (!lines.slice(0, from).some(isSpoken)) return [options];
    const line = unit.line + 1 + from;
    const program = { ...unit, ...said(lines.slice(0, from)), endLine: line - 1 };
    return [program, { ...options, line, opens: null, block: -unit.block }];
  });
}

function said(lines: readonly string[]): Pick<Unit, "pieces" | "text"> {
  const code = lines.join("\n");
  return { pieces: [text(code)], text: code.trim() };
}

const isSpoken = (line: string): boolean => line.trim() !== "";

const letterOf = (line: string): number =>
  (OPTION.exec(line)?.slice(1, 3).join("") ?? "").charCodeAt(0) - "A".charCodeAt(0);

/** The line on which options begin that go on to the end; null where none do, or where they are all there is, a line each. */
export function optionsFrom(lines: readonly string[]): number | null {
  const from = lines.findLastIndex((line) => letterOf(line) === 0);
  const parts = from < 0 ? [] : lines.slice(from).filter(isSpoken).flatMap(besides);
  const starts = parts.flatMap((part, at) => (letterOf(part) >= 0 ? [at] : []));
  if (starts.length < LEAST || starts.some((start, at) => letterOf(parts[start] ?? "") !== at)) return null;
  // What goes on much longer than the others is no option.
  const sizes = starts.map((start, at) => (starts[at + 1] ?? parts.length) - start);
  if ((sizes.at(-1) ?? 0) > LONGER * (Math.max(...sizes.slice(0, -1)) + 1)) return null;
  return lines.every((line) => !isSpoken(line) || letterOf(line) >= 0) ? null : from;
}
