import { readLetter } from "./read-letter";

/** Another option may begin on the line of the one before it: well behind that, or at least where that has ended. */
const BESIDE = /(?<=\t| {2}|[。；;.．] ?)[(（]?[B-H](?=[.．)）、:：])/g;
/** Three or more on a line need no more than a space between them. */
const CLOSE = /(?<=\s)[(（]?[B-H](?=[.．)）、:：])/g;
const SEVERAL = 3;

/** A line of options in code, parted where the next letters begin. */
export function besides(line: string): string[] {
  const own = readLetter(line.trim())?.letter;
  if (own === undefined) return [line];
  const close = startsOf(line, CLOSE, own);
  const starts = close.length >= SEVERAL ? close : startsOf(line, BESIDE, own);
  return starts.map((start, at) => line.slice(start, starts[at + 1]));
}

/** Where the letters that go on from `own` begin. */
function startsOf(line: string, pattern: RegExp, own: number): number[] {
  const starts = [0];
  for (const { 0: mark, index } of line.matchAll(pattern))
    if (mark.charCodeAt(mark.length - 1) - "A".charCodeAt(0) === own + starts.length) starts.push(index);
  return starts;
}
