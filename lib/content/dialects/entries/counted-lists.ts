import { foldTitle } from "../marks/fold-title";
import { pairsOf } from "../marks/letter-pairs";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";

/** Least questions of a list, and share of the headings below that have the number and the words of one of them. */
const LIST = { least: 5, share: 0.6 } as const;

/** Share of a listed title's letter pairs that the heading with its number has, and one that does not say its number. */
const ALIKE = 0.4;
const SAID = 0.95;
const MIN_LENGTH = 5;
/** Pairs of titles that are compared at most in one document. */
const MAX_PAIRS = 250_000;

const NUMBERS = /(?<![\p{L}\p{N}.])(\d{1,3})[.、．](?!\d)/gu;

export type Counted = {
  readonly entries: readonly Entry[];
  /** Units of listed questions, and of the headings that they are answered under. */
  readonly aligned: ReadonlyMap<number, number>;
};

/**
 * A list of bare questions counted from 1, and headings further below that have their numbers: one heading may answer
 * several, and name the others behind its own. Each of those stays a question, and has the answer that stands there.
 */
export function answerCounted(
  entries: readonly Entry[],
  aligned: ReadonlyMap<number, number>,
  document: Document,
): Counted {
  const listed = listOf(entries, document);
  const last = listed.at(-1)?.span.start ?? Infinity;
  const headings = entries.filter(({ span: { start, weighed } }) => start > last && weighed.candidate.rank <= 6);
  if (listed.length < LIST.least || listed.length * headings.length > MAX_PAIRS) return { entries, aligned };
  const said = headings.map(({ title }) => pairsOf(foldTitle(title)));
  const words = listed.map(({ title }) => pairsOf(foldTitle(title)));
  const has = (heading: number, at: number) => sharedOf(words[at], said[heading]);
  const own = headings.map(({ number }, at) => {
    const place = (number ?? 0) - 1;
    return place >= 0 && place < listed.length && has(at, place) >= ALIKE ? place : null;
  });
  const taken = new Set(own.filter((place) => place !== null));
  if (taken.size < LIST.least || own.filter((place) => place !== null).length < LIST.share * headings.length)
    return { entries, aligned };
  const answers = new Map<Entry, Entry>();
  for (const [at, heading] of headings.entries()) {
    const numbers = new Set([...heading.title.matchAll(NUMBERS)].map((match) => Number(match[1]) - 1));
    for (const [place, entry] of listed.entries()) {
      if (taken.has(place) || answers.has(entry)) continue;
      const least = numbers.has(place) ? ALIKE : SAID;
      if (has(at, place) >= least && (numbers.has(place) || entry.title.length >= MIN_LENGTH))
        answers.set(entry, heading);
    }
  }
  const pairs = own.flatMap((place, at) => {
    const [from, to] = [listed[place ?? -1]?.span.start, headings[at]?.span.start];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const several = new Set(answers.values());
  const titles = new Map(headings.map((heading, at) => [heading, listed[own[at] ?? -1]?.title ?? heading.title]));
  return {
    entries: entries.map((entry) => {
      const heading = answers.get(entry);
      if (several.has(entry)) return { ...entry, title: titles.get(entry) ?? entry.title };
      if (!heading?.answered) return entry;
      return { ...entry, answered: true, below: { from: heading.answerFrom, to: heading.span.end } };
    }),
    aligned: new Map([...aligned, ...pairs]),
  };
}

/** The bare questions that are counted from 1 without a gap, before any heading asks. */
function listOf(entries: readonly Entry[], { units }: Document): Entry[] {
  const listed: Entry[] = [];
  for (const entry of entries) {
    const { span, titleTo, number, options, below } = entry;
    const bare = units.slice(titleTo + 1, span.end).every(({ text, type }) => text === "" && type !== "code");
    if (!bare || span.weighed.candidate.rank <= 6 || number !== listed.length + 1) break;
    if (options.length > 0 || below !== null) break;
    listed.push(entry);
  }
  return listed;
}

/** Share of the first title's letter pairs that the second has, too. */
function sharedOf(first: ReadonlySet<string> = new Set(), second: ReadonlySet<string> = new Set()): number {
  return [...first].filter((pair) => second.has(pair)).length / Math.max(1, first.size);
}
