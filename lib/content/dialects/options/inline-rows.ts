import type { Piece } from "../units/unit";
import { plainOf } from "../units/unit";

const INLINE = /(?<![A-Za-z\d])(?:[(（]?([A-H])[)）.．、:：]|[(（]?([a-h])[)）])(?=\s*\S)/g;
/** Options may follow their question on its line, when at least three do and it ended. */
const ENDED = /[?？:：。.)）_]\s*$/;

/** `Options:` needs no more words to lead to them. */
const LED = /\p{L}{2}\s?[:：]$/u;

/** `（24）` before the options of the blank with that number. */
const BLANK = /^[（(]\s?\d{1,3}\s?[)）]$/u;

/** `A one　B two　C three`: letters that nothing but space sets off, from the beginning of the line. */
const SPACED = /(?<=^|[\s\u{3000}])([A-H])(?=[\s\u{3000}]+\S)/gu;

/** Where letters stand that go on from each other, the first an A unless another is given. */
function inTurn(marks: readonly RegExpExecArray[], first = 0): number[] {
  const run: number[] = [];
  for (const mark of marks)
    if ((mark[1] ?? mark[2])?.toUpperCase().charCodeAt(0) === 65 + first + run.length) run.push(mark.index);
  return run;
}

/** `D. four  E. five` on a line that goes on from A, B, C above: parted where it begins with the letter `first`. */
export function splitFurther(pieces: readonly Piece[], first: number): Piece[][] {
  const plain = plainOf(pieces);
  const runs = [INLINE, SPACED].map((pattern) => inTurn([...plain.matchAll(pattern)], first));
  const run = runs.find((some) => some.length > 1 && plain.slice(0, some[0]).trim() === "");
  return run ? partsAt(run, pieces, plain.length) : [[...pieces]];
}

/** One letter among others may lack its mark: `A. one B. two C three D. four`. */
function withBare(run: number[], marks: readonly RegExpExecArray[], plain: string): number[] {
  if (run.length < 2) return run;
  const all = [...marks, ...plain.matchAll(SPACED)].sort((a, b) => a.index - b.index);
  const longer = inTurn(all);
  const marked = longer.filter((at) => marks.some(({ index }) => index === at)).length;
  return longer.length > 3 && marked === longer.length - 1 ? longer : run;
}

/** `A. one  B. two  C. three` on one line, parted. */
export function splitAtLetters(pieces: readonly Piece[]): Piece[][] {
  const plain = plainOf(pieces);
  const marks = [...plain.matchAll(INLINE)];
  const run = withBare(inTurn(marks), marks, plain);
  const spaced = run.length < 2 && /^\s*A[\s\u{3000}]/u.test(plain) ? inTurn([...plain.matchAll(SPACED)]) : [];
  if (spaced.length >= 3) return partsAt(spaced, pieces, plain.length);
  const before = plain.slice(0, run[0]).trim().replace(BLANK, "");
  if (
    run.length < 2 ||
    (before !== "" && (run.length < 3 || !ENDED.test(before) || (before.length < 6 && !LED.test(before))))
  )
    return [[...pieces]];
  const parts = partsAt(run, pieces, plain.length);
  // Bold, behind a question that is not: its author wrote down the right ones, and left the others away.
  return before !== "" && parts.flat().every(isSetOff) && !slice(pieces, 0, run[0] ?? 0).every(isSetOff)
    ? [[...pieces]]
    : parts;
}

const partsAt = (run: readonly number[], pieces: readonly Piece[], end: number): Piece[][] =>
  run.map((from, index) => slice(pieces, from, run[index + 1] ?? end));

const isSetOff = ({ strong, text }: Piece): boolean => strong || !/[\p{L}\p{N}]/u.test(text);

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

/** What stands before the options that share a line with their question. */
export function beforeOptions(text: string): string {
  const first = [...text.matchAll(INLINE)].find((mark) => (mark[1] ?? mark[2])?.toUpperCase() === "A");
  return first ? text.slice(0, first.index).trim() : text;
}
