import { simplified } from "../marks/simplified";

/** A character of a script that writes no spaces, a word of another, or a mark. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}+#'._-]+|[^\s]/gu;

/** Characters of a title that are looked at. */
const MOST = 100;

/** Letters at either end of a Latin word of which its beginning and its ending are told. */
const AFFIX = { begin: 4, end: 3 } as const;

/** What stands before the first token and behind the last. */
const EDGE = { first: "^", last: "$" } as const;

/**
 * What the words of a title are made of: its tokens, those that stand side by side, how its words begin and end, and how
 * long it is. All numbers are alike.
 */
export function traitsOf(title: string): ReadonlySet<string> {
  const text = simplified(
    title
      .slice(0, MOST)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\p{Nd}/gu, "0"),
  );
  const tokens = text.match(TOKEN) ?? [];
  const edged = [EDGE.first, ...tokens, EDGE.last];
  return new Set([
    ...tokens,
    ...edged.slice(1).map((token, at) => `${edged[at] ?? ""} ${token}`),
    ...(text.match(/[a-z]{4,}/g) ?? []).flatMap((word) => [
      `${word.slice(0, AFFIX.begin)}~`,
      `~${word.slice(-AFFIX.end)}`,
    ]),
    `length ${lengthOf(text)}`,
  ]);
}

/** Steps of half a doubling. */
const lengthOf = (text: string): number => Math.min(8, Math.round(2 * Math.log2(1 + [...text.trim()].length / 4)));
