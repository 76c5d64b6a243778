/** A number as an author wrote it before a title. */
export type Ordinal = {
  readonly kind: "arabic" | "decimal" | "chinese" | "circled" | "roman" | "letter";
  /** Its place in a run: the last part of a decimal number. */
  readonly value: number;
  /** The parts before the last one of a decimal number. */
  readonly prefix: string;
  readonly written: string;
  /** In brackets: `(3)` is rarely in the same run as `3.`. */
  readonly bracketed: boolean;
};

export type Stripped = { readonly ordinal: Ordinal; readonly rest: string };

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 in Chinese numerals; 0 for anything else. */
export function chineseNumber(text: string): number {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "") return 0;
  const tens = match[2] ? (match[1] ? DIGITS.indexOf(match[1]) : 1) : 0;
  return tens * 10 + (match[3] ? DIGITS.indexOf(match[3]) : 0);
}

const ROMAN: readonly string[] = [
  "",
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
];
const make = (kind: Ordinal["kind"], value: number, written: string, rest: string, prefix = ""): Stripped => ({
  ordinal: { kind, value, prefix, written, bracketed: false },
  rest: rest.trim(),
});

/** `172.16.0.1` is one of a network. */
const isAddress = (parts: readonly string[]): boolean =>
  parts.length === 4 && parts.some((part) => part.length === 3 || part === "0");

type Rule = (text: string, isTitle: boolean) => Stripped | null;

const RULES: readonly Rule[] = [
  (text) => {
    const match =
      /^(?:(\d{1,3}(?:\.\d{1,3})+)\*?(?:[.、．:：)）]|(?=[\s\p{Script=Han}]))|[(（](\d{1,3}(?:\.\d{1,3})+)[)）])\s*(?=\S)(.*)$/su.exec(
        text,
      );
    const written = match?.[1] ?? match?.[2] ?? "";
    const parts = written.split(".");
    return match && !isAddress(parts)
      ? make("decimal", Number(parts.at(-1)), written, match[3] ?? "", parts.slice(0, -1).join("."))
      : null;
  },
  (text) => {
    const match =
      /^(?:[(（[【]\s*(\d{1,4})\s*[)）\]】]\s*[.、:：]?|(\d{1,4})\s*\*?\s*(?:[.、．。:：)）](?!\d)|、(?!\d+\s*[、,，.])|[,，](?!\d)|\u{fe0f}?\u{20e3}|[-–—](?=\s)|\/(?=\s)))\s*(.*)$/su.exec(
        text,
      );
    const value = Number(match?.[1] ?? match?.[2]);
    return match && value < 1900 ? make("arabic", value, String(value), match[3] ?? "") : null;
  },
  (text, isTitle) => {
    const match = isTitle ? /^#?(\d{1,3})\s+(?=\D)(.*)$/su.exec(text) : null;
    return match ? make("arabic", Number(match[1]), match[1] ?? "", match[2] ?? "") : null;
  },
  (text) => {
    const match =
      /^(?:[(（]([一二三四五六七八九十]{1,3})[)）]\s*[、.:：]?|([一二三四五六七八九十]{1,3})\s*[、.．:：,，])\s*(.*)$/su.exec(
        text,
      );
    const value = chineseNumber(match?.[1] ?? match?.[2] ?? "");
    return match && value > 0 ? make("chinese", value, match[1] ?? match[2] ?? "", match[3] ?? "") : null;
  },
  (text) => {
    const code = text.codePointAt(0) ?? 0;
    const value =
      code >= 0x2460 && code <= 0x2473 ? code - 0x245f : code >= 0x2776 && code <= 0x277f ? code - 0x2775 : 0;
    return value > 0 ? make("circled", value, text.slice(0, 1), text.slice(1).replace(/^[.、:：]/, "")) : null;
  },
  (text) => {
    const match = /^([IVX]{1,4}|[ivx]{1,4})[.)、]\s+(.*)$/s.exec(text);
    const value = ROMAN.indexOf(match?.[1]?.toUpperCase() ?? "-");
    return match && value > 0 ? make("roman", value, match[1] ?? "", match[2] ?? "") : null;
  },
];

/** Zeros of scripts that have digits of their own, wide ones among them; the other nine follow each. */
const ZEROS =
  "\u{660}\u{6f0}\u{966}\u{9e6}\u{a66}\u{ae6}\u{b66}\u{be6}\u{c66}\u{ce6}\u{d66}\u{e50}\u{ed0}\u{f20}\u{1040}\u{17e0}\u{ff10}";

const DIGIT = /(?!\d)\p{Nd}/gu;

/** A text with the digits of all scripts written as the usual ones. */
const withDigits = (text: string): string =>
  text.replace(DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [...ZEROS].find((one) => code - (one.codePointAt(0) ?? 0) <= 9 && code >= (one.codePointAt(0) ?? 0));
    return zero === undefined ? digit : String(code - (zero.codePointAt(0) ?? 0));
  });

/** Digits on keys, one after the other, and ten on one key, as a number on one key. */
const KEYS = /^(\s*)((?:\d\u{fe0f}?\u{20e3})+|\u{1f51f})/u;

const withOneKey = (text: string): string =>
  text.replace(KEYS, (_, space: string, keys: string) => `${space}${keys.replace(/\D/gu, "") || "10"}\u{20e3}`);

/** The number in front of a text, or behind a word or two in front of it. */
const FRONT = /^[^\p{L}\p{Nd}]{0,4}\p{Nd}[\p{Nd}.]*/u;
const BEHIND = /^[^\p{Nd}:：]{1,40}\p{Nd}+/u;

/** A text whose first number is written in the usual digits; nothing behind that changes. */
export const withNumber = (text: string): string => text.replace(BEHIND, withDigits);

/** Takes a number off the front of a text. In a title (`isTitle`) it may stand without a mark behind it. */
export function stripOrdinal(written: string, isTitle: boolean): Stripped | null {
  const text = withOneKey(written.replace(FRONT, withDigits));
  for (const rule of RULES) {
    const found = rule(text, isTitle);
    if (found) return { ...found, ordinal: { ...found.ordinal, bracketed: /^[(（[【]/.test(text) } };
  }
  return null;
}

/** `## 3.`, `## 2.1` or `## 三、`, with nothing behind it. */
export function bareOrdinal(text: string): Ordinal | null {
  const [, prefix, last] = /^(\d{1,2}(?:\.\d{1,2})?)\.(\d{1,2})[.、．]?$/.exec(text) ?? [];
  if (prefix && last)
    return { kind: "decimal", value: Number(last), prefix, written: `${prefix}.${last}`, bracketed: false };
  const written = /^[(（[]?(\d{1,3}|[一二三四五六七八九十]{1,3})[)）\]]?\s*[.、．:：]?$/.exec(text)?.[1] ?? "";
  const value = Number(written) || chineseNumber(written);
  return value > 0 ? { kind: "arabic", value, prefix: "", written, bracketed: false } : null;
}
