import { nearest } from "../../nearest";

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#<>=!&|%*/-]/gu, "");

/** Options whose words the answer repeats, one or several, or begins with where it need not be `exactly` those. */
export function byWords(texts: readonly string[], options: readonly string[], exactly = false): number[] {
  const exact = texts.flatMap((text) => allSaid(text, options));
  if (exact.length > 0 || exactly) return sorted(exact);
  const nearly = texts.flatMap((text) => nearlySaid(text, options));
  if (nearly.length > 0) return sorted(nearly);
  const telling = texts.flatMap((text) => byTellingWord(text, options) ?? []);
  if (telling.length > 0) return telling.slice(0, 1);
  const whole = texts.map((text) => contained(text, options)).find((some) => some.length === 1);
  if (whole) return whole;
  const folded = options.map(fold);
  const first = fold(texts[0] ?? "");
  const starts = folded.flatMap((option, index) => (option.length >= 2 && first.startsWith(option) ? [index] : []));
  const longest = starts.toSorted((a, b) => (folded[b]?.length ?? 0) - (folded[a]?.length ?? 0))[0];
  return longest === undefined ? [] : [longest];
}

/** Least letters of an option that is recognised inside a longer answer, and how many times as long that may be. */
const INSIDE = { letters: 16, times: 2 } as const;

/** Options whose words stand in a text that says little else. */
const contained = (text: string, options: readonly string[]): number[] => {
  const said = fold(text);
  return options.map(fold).flatMap((option, index) => {
    const fits = option.length >= INSIDE.letters && said.length <= INSIDE.times * option.length;
    return fits && said.includes(option) ? [index] : [];
  });
};

/** Least letters of an option that a line recognisably begins with. */
const BEGINS = 3;

/** Whether lines of an answer begin with the words of different options: it says of each why it is right or wrong. */
export function discusses(lines: readonly string[], options: readonly string[]): boolean {
  const said = lines.map(fold);
  return (
    options.map(fold).filter((one) => one.length >= BEGINS && said.some((line) => line.startsWith(one))).length > 1
  );
}

const JOINED = /^(?:and|or|und|et|y|e|和|与|及|以及|и|と|및)/u;

/** The options of which a text consists, if it says nothing else. */
export function allSaid(text: string, options: readonly string[]): number[] {
  const folded = options.map(fold);
  const whole = folded.indexOf(fold(text));
  if (whole >= 0 && folded[whole] !== "") return [whole];
  const found: number[] = [];
  let rest = fold(text);
  while (rest !== "") {
    const said = rest;
    const next = folded.flatMap((option, index) =>
      option !== "" && !found.includes(index) && said.startsWith(option) ? [index] : [],
    );
    const longest = next.toSorted((a, b) => (folded[b]?.length ?? 0) - (folded[a]?.length ?? 0))[0];
    const joined = found.length > 0 ? rest.replace(JOINED, "") : rest;
    if (longest !== undefined) {
      found.push(longest);
      rest = rest.slice(folded[longest]?.length ?? 0);
    } else if (joined !== rest) rest = joined;
    else return [];
  }
  // Short words next to each other may spell something else.
  return found.length > 1 && found.some((index) => (folded[index]?.length ?? 0) < 2) ? [] : found;
}

/** Least letters of an option that is recognised in spite of a slip. */
const RECOGNISABLE = 8;

/** Options in a list of several that is not written quite as they are: where one is, the others are meant, too. */
export function nearlySaid(text: string, options: readonly string[]): number[] {
  const parts = text.split(/[,，、;；]/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > options.length) return [];
  const exact = parts.map((part) => allSaid(part, options)[0] ?? null);
  const meant = parts.map((part, at) => {
    if (exact[at] != null) return exact[at];
    const guess = part.length < RECOGNISABLE ? null : nearest(part, options);
    return guess === null ? null : options.indexOf(guess);
  });
  return exact.some((one) => one !== null) && meant.every((one) => one !== null) ? sorted(meant) : [];
}

const sorted = (indices: readonly number[]) => [...new Set(indices)].sort((a, b) => a - b);

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much longer than the longest option an answer may be that names one by what it alone says. */
const SPARE = 8;

/** The option whose words, but for those that all options have, a short answer repeats, when it is the only one. */
export function byTellingWord(text: string, options: readonly string[]): number | null {
  if (text.length > Math.max(...options.map(({ length }) => length)) + SPARE || /\p{Script=Han}/u.test(text))
    return null;
  const words = options.map(wordsOf);
  const said = new Set(wordsOf(text));
  const telling = words.map((own) => own.filter((word) => !words.every((other) => other.includes(word))));
  const named = telling.flatMap((own, at) => (own.length > 0 && own.every((word) => said.has(word)) ? [at] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const LETTERED = /(?<![A-Za-z\d])([A-Ha-h])\s*[)）.、:：]\s*/g;

/** How much longer than an option its words may be written: with marks, and other spaces. */
const LOOSE = 3;

/** Letters that each stand before the words of their option, whatever joins them: `A) one e B) two`. */
export function lettersWithWords(text: string, options: readonly string[]): number[] {
  const plain = text.normalize("NFKC");
  const found = [...plain.matchAll(LETTERED)].flatMap((match) => {
    const index = (match[1] ?? "").toUpperCase().charCodeAt(0) - 65;
    const option = options[index] ?? "";
    const words = fold(option);
    const from = match.index + match[0].length;
    return words !== "" && fold(plain.slice(from, from + LOOSE * option.length)).startsWith(words) ? [index] : [];
  });
  return sorted(found);
}

/** What goes on from a letter and says something of it: `A) is wrong`. */
const JUDGES = /^(?:is|are|was|were|isn|would|because|错|对|不|是)/i;

/** Letters of an answer that is nothing but options, each behind its letter, though their words be others: `A) one, C) three`. */
export function lettersInParts(text: string, count: number): number[] {
  const parts = text.normalize("NFKC").split(/[,;、]\s*(?=[A-H]\))/);
  const letters = parts.map((part) => /^\s*([A-H])\)\s*(\S.*)$/s.exec(part));
  if (letters.some((letter) => !letter || JUDGES.test(letter[2] ?? ""))) return [];
  const found = letters.map((letter) => (letter?.[1] ?? "A").charCodeAt(0) - 65);
  return found.every((index, at) => index < count && index > (found[at - 1] ?? -1)) ? found : [];
}

/** The option that a line repeats, letter and words, and nothing else; null where it says anything else. */
export function letteredOption(text: string, options: readonly string[]): number | null {
  const match = /^([A-Ha-h])\s*[)）.、:：]\s*(\S.*)$/s.exec(text.normalize("NFKC").trim());
  const index = (match?.[1] ?? "").toUpperCase().charCodeAt(0) - 65;
  return match?.[2] && fold(match[2]) === fold(options[index] ?? "") ? index : null;
}
