import type { Weighed } from "./weighed";

/** What lines marked alike must show to be the questions of a document in which nothing stands out. */
const LEAST = {
  lines: 4,
  /** The same of headings most of which ask, and the share of them that does. */
  few: 3,
  most: 0.5,
  /** Numbered headings below a title that does not announce questions: the chapters of an article are fewer. */
  chapters: 15,
  /** How many of them ask, in all: one rhetorical heading makes no bank. */
  asking: 1.5,
  share: 0.1,
  /** Even odds are `0`: somebody took the document for a bank, so less will do than in one that asks elsewhere. */
  score: -1.4,
} as const;

/** What each line that asks adds to the mean of those marked alike: the more there are, the less they are rhetoric. */
const EACH = 0.2;

/** Headings for each line that is sure to be a question, deeper than they are, and least share that is announced. */
const OUTNUMBERED = { times: 5, announced: 0.5 } as const;

/**
 * The lines that most likely are the questions of a document in which hardly a line is one beyond doubt: those marked alike,
 * some of which ask, that score best and are most. None where no lines qualify: a readme has none. `sure`: the lines that
 * are questions beyond doubt: none, few among many marked alike, or few that are part of what announced headings say;
 * `titled`: the document has a title that does not announce questions.
 */
export function fallBack(weighed: readonly Weighed[], sure: readonly Weighed[], titled: boolean): Weighed[] {
  const alike = new Map<string, Weighed[]>();
  for (const one of weighed) {
    // With or without a question mark: what says nothing else of how lines are marked parts none of them.
    const mark = one.candidate.signature.replace(/^(plain\|[^|]*\|)[?-]$/, "$1");
    const family = alike.get(mark);
    if (family) family.push(one);
    else alike.set(mark, [one]);
  }
  let best: { readonly family: readonly Weighed[]; readonly worth: number } = { family: [], worth: -Infinity };
  for (const family of alike.values()) {
    const asking = family.reduce((sum, { candidate }) => sum + Math.max(candidate.asks, familiar(candidate)), 0);
    const score = family.reduce((sum, one) => sum + one.score, 0) / family.length;
    const worth = score + Math.log(family.length);
    const few = areHeadings(family) && asking >= LEAST.most * family.length ? LEAST.few : LEAST.lines;
    const least = titled && areChapters(family) ? LEAST.chapters : few;
    if (family.length < least || asking < Math.max(LEAST.asking, LEAST.share * family.length)) continue;
    if (score + EACH * asking < LEAST.score || !outnumbers(family, sure)) continue;
    if (worth > best.worth) best = { family, worth };
  }
  return [...best.family];
}

/** Log odds of words from which they are as good as asked, and how far a line then asks. */
const FAMILIAR = { sounds: 1.5, asks: 0.4 } as const;

/**
 * Least lines without numbers among which those beyond doubt stand, the share of these that does, how familiar their words
 * are in the mean, and the most of them that may be beyond doubt: then the others were missed by accident.
 */
const AMONG = { lines: 10, share: 0.7, sounds: 0.3, most: 0.4 } as const;

function areAmong(family: readonly Weighed[], sure: readonly Weighed[]): boolean {
  const certain = new Set(sure);
  const among = family.filter((one) => certain.has(one)).length;
  const sounds = family.reduce((sum, { candidate }) => sum + candidate.sounds, 0) / family.length;
  return (
    family.length >= AMONG.lines &&
    family.every(({ candidate: { mark } }) => mark.ordinal === null) &&
    among >= AMONG.share * sure.length &&
    sure.length <= AMONG.most * family.length &&
    sounds >= AMONG.sounds
  );
}

const familiar = ({ sounds }: Weighed["candidate"]): number => (sounds > FAMILIAR.sounds ? FAMILIAR.asks : 0);

const areHeadings = (family: readonly Weighed[]): boolean => family.every(({ candidate: { rank } }) => rank <= 6);

const areChapters = (family: readonly Weighed[]): boolean =>
  areHeadings(family) && family.every(({ candidate: { mark } }) => mark.ordinal !== null);

const outnumbers = (family: readonly Weighed[], sure: readonly Weighed[]): boolean =>
  sure.length === 0 ||
  areAmong(family, sure) ||
  (family.length >= OUTNUMBERED.times * sure.length &&
    areHeadings(family) &&
    family.every(
      ({ candidate: { rank }, series }) =>
        series.features.announced >= OUTNUMBERED.announced && sure.every(({ candidate }) => candidate.rank > rank),
    ));
