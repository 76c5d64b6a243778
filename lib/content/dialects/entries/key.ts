import type { OptionRow } from "../options/row";
import { narrow } from "../units/narrow";

const LEADING =
  /^[\s(（【[*:：✅✔☑️]*(?:(?:正确)?(?:答案|选项|选择|应?选)[是为选]?[:：]?\s*|(?:[Tt]he\s+)?(?:[Cc]orrect\s+)?(?:[Aa]nswers?|ANSWERS?|[Oo]ptions?|[Cc]hoices?|[Cc]orrect)\s*(?:is|are)?[:：]?\s*)*[(（【[*]*([A-H](?:[\s,，、;；&+/和与及]*(?:(?:and|or)\s+)?[A-H])*|[a-h](?:\s*(?:[,，、;；&+/和与及]|and|or)\s*[a-h])*)(?![A-Za-z'’])[*\s]*[)）】\].。,，、:：;；\s–—-]*/u;

/** Letters at the start of an answer, as indices: `B`, `A、C`, `(b) because …`, `选 ABD`. `count` options are offered. */
export function lettersOf(text: string, count: number): number[] | null {
  const plain = narrow(text.normalize("NFKC"));
  const match = LEADING.exec(plain);
  const letters = match?.[1]?.replace(/\b(?:and|or)\b/gi, "").match(/[A-Ha-h]/g);
  if (!match || !letters) return null;
  // A lone small letter that begins a sentence is a word: “a closure keeps …”.
  const rest = plain.slice(match[0].length);
  if (/^[a-h]$/.test(match[1] ?? "") && /^[A-Za-z]/.test(rest) && !/[)）.:：]/.test(match[0])) return null;
  if (/^(?:is|was)\s+(?:the\s+)?(?:right|correct)\b/.test(rest)) return indices(letters, count);
  if (/^A$/.test(match[1] ?? "") && /^[a-z]/.test(rest) && !/[)）.:：,，]/.test(match[0])) return null;
  return indices(letters, count);
}

function indices(letters: readonly string[], count: number): number[] | null {
  const found = [...new Set(letters.map((letter) => letter.toUpperCase().charCodeAt(0) - 65))].sort((a, b) => a - b);
  return found.every((index) => index < count) ? found : null;
}

/** Numbers at the start of an answer (`3) …`, `13` for the first and third), as indices. */
export function numbersOf(text: string, count: number): number[] | null {
  const match =
    /^[\s(（*_:：]*(?:(?:answer|option|答案)\s*(?:is|是|为)?\s*[:：]?\s*)?(\d(?:[\s,，、和&]*\d)*)(?:[)）.、:：*_\s]|$)/i.exec(
      narrow(text),
    );
  const digits = match?.[1]?.match(/\d/g);
  if (!digits) return null;
  const indices = [...new Set(digits.map((digit) => Number(digit) - 1))].sort((a, b) => a - b);
  return indices.every((index) => index >= 0 && index < count) ? indices : null;
}

/** Rows that are marked as right in the options themselves; a mark that all or none carry says nothing. */
export function byMarks(rows: readonly OptionRow[]): number[] {
  const marks: readonly ((row: OptionRow) => boolean)[] = [
    (row) => row.checked === true || row.marked.singled,
    (row) => row.marked.ticked,
    (row) => row.marked.coloured,
    (row) => row.marked.strong,
  ];
  for (const mark of marks) {
    const marked = rows.flatMap((row, index) => (mark(row) ? [index] : []));
    if (marked.length > 0 && (marked.length < rows.length || mark === marks[0])) return marked;
  }
  return [];
}

const IN_TITLE =
  /[(（【[]\s*(?:答案\s*[:：]?\s*)?([A-H](?:[\s,，、]*[A-H]){0,7})\s*[)）】\]]|_{1,}\s*([A-H]{1,6})\s*_{1,}|(?<=[\p{Script=Han}：:。.?？，,\s])\s*([A-H]{1,5})\s*[。.]?$/gmu;

/** A key in brackets, in the question's own words. */
export function inTitle(text: string, count: number): number[] {
  for (const match of [...text.matchAll(IN_TITLE)].reverse()) {
    const letters = (match[1] ?? match[2] ?? match[3] ?? "").match(/[A-H]/g) ?? [];
    const indices = [...new Set(letters.map((letter) => letter.charCodeAt(0) - 65))].sort((a, b) => a - b);
    if (indices.length > 0 && indices.every((index) => index < count)) return indices;
  }
  return [];
}

/** All letters once more, one a line: the right ones are those that something is said of. */
export function markedAgain(texts: readonly string[], count: number): number[] {
  const lines = texts.map((text) => /^([A-H])(?:[.)）、]?\s*[-–—:：(（]\s*(\S.*))?$/u.exec(text.trim()));
  const first = lines.findIndex((line) => line?.[1] === "A");
  const letters = lines.slice(first, first + count);
  if (first < 0 || count < 2 || letters.some((line, at) => line?.[1] !== String.fromCharCode(65 + at))) return [];
  const marked = letters.flatMap((line, at) => (line?.[2] ? [at] : []));
  return marked.length < count ? marked : [];
}

/** `B (Correct answer) - …`, `C: Right, because …` */
const JUDGED = /^([A-H])(?:\s?[.)）、])?\s?([-–—:：(（])\s?(.*)$/su;
const RIGHT = /^[（(]?\s?(?:correct|right|true|正确|[✓✔✅])/iu;

/** All letters once more, each with words of its own among others: the right ones are those of which that is said. */
export function judgedAgain(texts: readonly string[], count: number): number[] {
  const lines = texts.flatMap((text) => {
    const [, letter, , words = ""] = JUDGED.exec(text.trim()) ?? [];
    return letter === undefined ? [] : [{ letter, right: RIGHT.test(words) }];
  });
  if (lines.length !== count || lines.some(({ letter }, at) => letter !== String.fromCharCode(65 + at))) return [];
  const right = lines.flatMap((line, at) => (line.right ? [at] : []));
  return right.length < count ? right : [];
}
