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
  const folded = options.map(fold);
  const first = fold(texts[0] ?? "");
  const starts = folded.flatMap((option, index) => (option.length >= 2 && first.startsWith(option) ? [index] : []));
  const longest = starts.toSorted((a, b) => (folded[b]?.length ?? 0) - (folded[a]?.length ?? 0))[0];
  return longest === undefined ? [] : [longest];
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

/** The option that a line repeats, letter and words, and nothing else; null where it says anything else. */
export function letteredOption(text: string, options: readonly string[]): number | null {
  const match = /^([A-Ha-h])\s*[)）.、:：]\s*(\S.*)$/s.exec(text.normalize("NFKC").trim());
  const index = (match?.[1] ?? "").toUpperCase().charCodeAt(0) - 65;
  return match?.[2] && fold(match[2]) === fold(options[index] ?? "") ? index : null;
}
