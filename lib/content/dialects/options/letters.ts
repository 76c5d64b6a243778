/** What options are counted in besides A, B, C. Points of an answer are, too, so that such rows need a key beside them. */
export type Alphabet = "circled" | "roman" | "cyrillic" | "kana" | "hangul";

const LETTERS: Readonly<Record<Alphabet, readonly string[]>> = {
  circled: [..."①②③④⑤⑥⑦⑧"],
  roman: ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
  cyrillic: [..."абвгдежз"],
  kana: [..."アイウエオカキク"],
  hangul: [..."가나다라마바사아"],
};
const ALPHABETS = Object.keys(LETTERS) as Alphabet[];

const COUNTED = /^[(（[]?\s*([①-⑧]|[ivIV]{1,4}|[а-зА-З]|[ア-ク]|[가나다라마바사아])\s*([)）\].．、:：]?)\s*(\S.*)$/su;

/** The place of a line's letter in its alphabet, and what follows it. */
export function countedIn(line: string): { letter: number; alphabet: Alphabet; text: string } | null {
  const match = COUNTED.exec(line);
  const written = match?.[1]?.toLowerCase();
  if (!match || written === undefined) return null;
  const alphabet = ALPHABETS.find((name) => LETTERS[name].includes(written));
  // Only a number in a circle is a mark by itself.
  if (!alphabet || (match[2] === "" && alphabet !== "circled")) return null;
  return { letter: LETTERS[alphabet].indexOf(written), alphabet, text: match[3] ?? "" };
}

/** A text with the letters of `alphabet` that stand alone written as A, B, C. */
export function inLatin(text: string, alphabet: Alphabet | null): string {
  if (alphabet === null) return text;
  return text.replace(/[\p{L}①-⑧]+/gu, (word) => {
    const at = LETTERS[alphabet].indexOf(word.toLowerCase());
    if (at >= 0) return String.fromCharCode(65 + at);
    return alphabet === "circled"
      ? word.replace(/[①-⑧]/g, (one) => String.fromCharCode(65 + LETTERS.circled.indexOf(one)))
      : word;
  });
}
