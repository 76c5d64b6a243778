import { isTruth } from "../options/truth";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";

/** Times the same few words must stand for an answer, and how often below a question that they can't answer. */
const AGAIN = 3;
const UNFIT = 2;
/** One to three words, without numbers, marks or names in code. */
const FEW_WORDS =
  /^(?:[\p{Script=Latin}\p{Script=Cyrillic}'’-]{3,16}(?:\s[\p{Script=Latin}\p{Script=Cyrillic}'’-]{2,12}){0,2}|\p{Script=Han}{2,6})[.。…!！]*$/u;
/** What no word or two can answer. */
const NEEDS_MORE =
  /^(?:why|how|explain|describe|compare|discuss)\b|为什么|为何|如何|怎么|怎样|区别|原理|解释|介绍|谈谈|说说/i;

/** Questions whose answer only keeps the place: the same few words below several that ask why or how. */
export function withoutStandIns(entries: readonly Entry[], document: Document): Entry[] {
  const said = entries.map((entry) => (entry.answered && entry.options.length === 0 ? wordsOf(entry, document) : null));
  const counts = new Map<string, { all: number; unfit: number }>();
  for (const [at, words] of said.entries()) {
    if (words === null) continue;
    const { all, unfit } = counts.get(words) ?? { all: 0, unfit: 0 };
    counts.set(words, { all: all + 1, unfit: unfit + Number(NEEDS_MORE.test(entries[at]?.title ?? "")) });
  }
  return entries.map((entry, at) => {
    const { all, unfit } = counts.get(said[at] ?? "") ?? { all: 0, unfit: 0 };
    return all >= AGAIN && unfit >= UNFIT ? { ...entry, answered: false } : entry;
  });
}

/** The few words that are all of an answer; null where it has more. */
function wordsOf({ answerFrom, span, below }: Entry, { units, marks }: Document): string | null {
  const [from, to] = below ? [below.from, below.to] : [answerFrom, span.end];
  if (to - from > 4) return null;
  const texts: string[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (!unit || unit.type === "rule" || unit.type === "tag" || unit.text === "") continue;
    const mark = marks[at];
    const text = mark?.label?.role === "answer" ? mark.title : unit.text;
    if (unit.type !== "text" || unit.pieces.some(({ code, link, image }) => code || image || link !== null))
      return null;
    if (text !== "") texts.push(text.trim());
  }
  const [only, ...others] = texts;
  return only !== undefined && others.length === 0 && FEW_WORDS.test(only) && !isTruth(only)
    ? only.toLowerCase().replace(/[.。…!！]+$/, "")
    : null;
}
