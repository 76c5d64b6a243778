import { allSaid } from "./key-words";
import { lettersOf, numbersOf } from "./key";

/** `So the right answer is …`, `Then option 2`, `故选 B`: what a line that says so concludes with. */
const CONCLUDES =
  /(?:\b(?:answer|option|choice|solution)s?\s+(?:is|are)\s*:?\s|\b(?:then|so|thus|hence|therefore),?\s+(?=option\b)|(?:答案|选项|[故应因]此?)\s?(?:[选为是]|应[选为是])\s?[:：]?)\s?(?:the\s|an?\s)?(?:options?\s|choice\s|选项)?\s?(\S.{0,200})$/iu;

/** The options that an answer in prose concludes with; the last line that concludes anything counts. */
export function concluded(texts: readonly string[], options: readonly string[], numbered: boolean): number[] {
  const bare = options.map((option) => option.replace(/^(?:an?|the)\s/i, ""));
  for (const text of texts.toReversed()) {
    const said = CONCLUDES.exec(text)?.[1]?.replace(/[.。!！]+$/, "");
    if (said === undefined) continue;
    const whole = allSaid(said, bare);
    if (whole.length > 0) return whole;
    const short = said.length <= 12;
    const counted = short ? (numbered ? numbersOf(said, options.length) : lettersOf(said, options.length)) : null;
    if (counted) return counted;
  }
  return [];
}
