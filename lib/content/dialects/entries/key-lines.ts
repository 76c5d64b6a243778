import { plainOf, type Unit } from "../units/unit";
import { lettersOf } from "./key";

/** The key of one question, away from it. */
export type Key = {
  readonly number: number;
  readonly letters: readonly number[];
  readonly unit: number;
  /** It counts only below a line that says so: `3. B) the option's words`. */
  readonly worded?: boolean;
  /** It names an option by its number: `4. 2`. */
  readonly counted?: boolean;
  /** It says of a statement whether it is true: `4. ×`. */
  readonly truth?: boolean;
};

const ONE =
  /(\d{1,3})\s*(?:[.、．:：)）-]?\s*([A-H]{1,6}(?:\s*(?:,|、|and|&)\s*[A-H])*)|[.:)-]\s*([a-h](?:\s*(?:and|&)\s*[a-h])*))(?![A-Za-z])/g;
const RANGE = /(\d{1,3})\s*[-–—~～至]\s*(\d{1,3})\s*[.、:：)）]?\s*((?:[A-H][\s,，、]*){2,})/g;

/** `B) the option's words` */
const WORDED = /^[（(]?(?:([A-H])\s*(?:[)）.、:：]|[-–—]\s)|([a-h])[)）])\s*\S/;

/** `| 3 | b | why |` */
export function keyOfRow({ cells }: Unit, unit: number): Key[] {
  const texts = cells.map((cell) => plainOf(cell).trim());
  const number = /^(?:Q|第)?\s*(\d{1,3})\s*题?[.)]?$/i.exec(texts[0] ?? "")?.[1];
  const letters = texts.slice(1).find((text) => /^[（(]?[A-Ha-h](?:[\s,，、]*[A-Ha-h]){0,5}[)）]?[.]?$/.test(text));
  return number && letters
    ? [{ number: Number(number), letters: lettersOf(letters.toUpperCase(), 8) ?? [], unit }]
    : [];
}

const YES = /[√✓✔对T]|正确/;
const VERDICT = "[√✓✔×✗✘xX对错TF]|正确|错误";
const VERDICTS = new RegExp(String.raw`(\d{1,3})\s*[.、．:：)）-]?\s*(${VERDICT})(?![A-Za-z\p{Script=Han}])`, "gu");

/** `1. √　2. ×`: whether statements are true, on a line that says nothing else. */
function truthsOf(text: string, unit: number): Key[] {
  const found = [...text.matchAll(VERDICTS)];
  const spoken = text.replace(VERDICTS, "").replace(/[\s,，、;；|.。]/g, "");
  // Letters may name options up to F.
  if (found.length < 2 || spoken.length > 0 || found.every(([, , said]) => said === "F")) return [];
  return found.map((match) => ({ number: Number(match[1]), letters: [], unit, truth: YES.test(match[2] ?? "") }));
}

/** Several numbers in circles on one line number keys; one alone is part of a sentence. */
const uncircled = (text: string): string =>
  (text.match(/[①-⑳]/gu)?.length ?? 0) < 2
    ? text
    : text.replace(/[①-⑳]/gu, (digit) => ` ${(digit.codePointAt(0) ?? 0x2460) - 0x245f}.`);

/** Keys on a line: its number and `title` behind it, or several in its `text`. */
export function keysOf(written: string, ordinal: number | null, title: string, unit: number): Key[] {
  const text = uncircled(written);
  const truths = truthsOf(text, unit);
  if (truths.length > 0) return truths;
  if (ordinal !== null && /^[（(]?[a-h](?:\s*[,，、&]\s*[a-h]){0,6}[)）]?[.。]?$/.test(title)) {
    return [{ number: ordinal, letters: lettersOf(title.toUpperCase(), 8) ?? [], unit }];
  }
  if (ordinal !== null && /^[（(]?[A-H](?:\s*(?:[,，、&和]|and|or)?\s*[A-H]){0,6}[)）]?[.。]?$/.test(title)) {
    return [{ number: ordinal, letters: lettersOf(title, 8) ?? [], unit }];
  }
  if (ordinal !== null && /^[（(]?[1-9](?:\s*[,，、&和]\s*[1-9]){0,5}[)）]?[.。]?$/.test(title)) {
    return [
      {
        number: ordinal,
        letters: (title.match(/[1-9]/g) ?? []).map((digit) => Number(digit) - 1),
        unit,
        counted: true,
      },
    ];
  }
  if (ordinal !== null && WORDED.test(title)) {
    const letters = title.split(/[,，、;；]\s*/).flatMap((part) => WORDED.exec(part)?.slice(1, 3).join("") ?? []);
    const indices = letters.map((letter) => letter.toUpperCase().charCodeAt(0) - 65);
    return [{ number: ordinal, letters: indices, unit, worded: true }];
  }
  const found: Key[] = [];
  let rest = text;
  for (const match of text.matchAll(RANGE)) {
    const letters = match[3]?.match(/[A-H]/g) ?? [];
    const start = Number(match[1]);
    if (letters.length !== Number(match[2]) - start + 1) continue;
    found.push(
      ...letters.map((letter, index) => ({ number: start + index, letters: [letter.charCodeAt(0) - 65], unit })),
    );
    rest = rest.replace(match[0], " ");
  }
  const ones = [...rest.matchAll(ONE)].map((match) => ({
    number: Number(match[1]),
    letters: lettersOf((match[2] ?? match[3] ?? "").replace(/and/g, ",").toUpperCase(), 8) ?? [],
    unit,
  }));
  const spoken = rest.replace(ONE, "").replace(/[\s,，、;；|.。:：]/g, "");
  if (ones.length + found.length < 2 || spoken.length > 12) return found.length > 2 ? found : [];
  return [...found, ...ones];
}
