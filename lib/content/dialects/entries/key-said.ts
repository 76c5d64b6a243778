import { onlyLetters, saidBehindLabel } from "../options/key-label";
import { inLatin } from "../options/letters";
import type { OptionRow } from "../options/row";
import type { Document } from "../series/candidate";
import { judgedAgain, lettersOf, markedAgain, numbersOf } from "./key";
import { letteredOption, lettersInParts, lettersWithWords } from "./key-words";

/** Lines below options that are looked at for letters, and for the words of an option. */
const LINES = { letters: 3, words: 4 } as const;

/** What only announces that the answer follows. */
const ANNOUNCES = /^[:\s]*(?:show |view |click |查看|点击|显示)?\s*(?:the )?(?:answer|solution|答案|解析)s?[:：\s]*$/i;

/** An arrow leads to what is right; between tags without a blank line Markdown leaves the mark of an item in its words. */
const BULLET = /^(?:[-=]{1,3}>|[→➜➡⇒]|[-+*•])\s+/;

/** `||B||`, `>!B!<`: what a reader uncovers; between tags the marks of code stay in the words, too. */
const uncovered = (text: string): string => /^(?:\|\||>!|`)(.+?)(?:\|\||!<|`)$/s.exec(text.trim())?.[1] ?? text;

/** The key that is said somewhere in `units[from..to)`: letters, numbers, or the words of an option. */
export function keyIn({ units, marks }: Document, from: number, to: number, rows: readonly OptionRow[]) {
  const options = rows.map(({ text }) => text);
  const alphabet = rows[0]?.alphabet ?? null;
  const answer = units.slice(from, to).flatMap((unit, index) => {
    const mark = marks[from + index];
    if (unit.type === "rule" || unit.type === "tag" || unit.text === "") return [];
    const behind = saidBehindLabel(unit.text);
    const labelled = mark?.label?.role === "answer" || mark?.label?.name === "option";
    // A number in a circle behind the label is its key, not one that counts the line.
    const text = labelled ? (alphabet !== null && mark.title === "" ? (behind ?? "") : mark.title) : unit.text;
    return [
      {
        text: inLatin(uncovered(text.replace(BULLET, "")), alphabet),
        behind,
        named: mark?.label?.role === "answer" || unit.type === "heading",
      },
    ];
  });
  const spoken = answer.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !ANNOUNCES.test(text));
  const texts = spoken.map(({ text }) => text);
  for (const again of [markedAgain, judgedAgain]) {
    const right = again(texts, rows.length);
    if (right.length > 0) return { said: right, words: [] };
  }
  const named = spoken.filter(({ named: is }) => is);
  for (const { text, behind, named: isNamed } of [...named, ...spoken.slice(0, LINES.letters)]) {
    const parts = isNamed ? lettersInParts(text, rows.length) : [];
    const worded = parts.length > 1 ? parts : lettersWithWords(text, options);
    const letters =
      (worded.length > 1 ? worded : lettersOf(text, rows.length)) ??
      onlyLetters(inLatin(behind ?? "", alphabet), rows.length);
    if (letters) return { said: withFollowing(letters, texts.slice(texts.indexOf(text)), options), words: [] };
    const number = /^\W*(?:answer|option|答案|选)/i.test(text) ? numbersOf(text, rows.length) : null;
    if (number) return { said: number, words: [] };
  }
  const near = [...named, ...spoken.slice(0, LINES.words)];
  return { said: [], words: [...near.map(({ text }) => text), ...near.flatMap(({ behind }) => behind ?? [])] };
}

/** Several right answers may stand one a line, each a letter alone or with its option's words. */
function withFollowing(letters: number[], texts: readonly string[], options: readonly string[]): number[] {
  const lines = texts.filter((text) => /^[A-H]$/.test(text.trim()));
  const worded = texts.findIndex((text) => letteredOption(text, options) === null);
  const again = texts.slice(0, worded < 0 ? texts.length : worded);
  const all =
    lines.length > 1
      ? lines.flatMap((text) => lettersOf(text, options.length) ?? [])
      : again.flatMap((text) => letteredOption(text, options) ?? []);
  const said = [...new Set([...letters, ...all])].sort((a, b) => a - b);
  return said.length < options.length ? said : letters;
}
