import { leastOf } from "@/lib/core/extremes";
import { isAround } from "../marks/words";
import type { Document } from "./candidate";
import { isOutline } from "./outline";
import type { Weighed } from "./weighed";

/** Least sections: fewer are those of an article; fewer chapters of one are counted, but not with code in each. */
const LEAST = { collection: 8, article: 15, programs: 4 } as const;
/** Least depth of their headings: the first is left to a title, which may stand elsewhere. */
const BELOW_TITLE = 2;
/** Share of the sections that say something below their heading, or are numbered in order. */
const MOST = 0.8;
/**
 * Least sections for each line that is sure to be a question: so few are part of what the sections say. Fewer will do
 * where the sections are counted and all those lines stand deeper.
 */
const OUTNUMBERED = { any: 8, inner: 2 } as const;

/**
 * The headings of a document that is nothing but sections: a collection of entries, as banks are that only name what is
 * asked. `sure`: the lines that are questions beyond doubt; `titled`: the document has a title that does not announce
 * questions, as an article has: its sections are entries only if they are many, and counted.
 */
export function chooseSections(
  weighed: readonly Weighed[],
  sure: readonly Weighed[],
  { units, titleUnit }: Document,
  titled: boolean,
): Weighed[] {
  const depth = leastOf(units.filter((unit, at) => isOutline(unit) && at !== titleUnit).map((unit) => unit.depth));
  if (depth < BELOW_TITLE) return [];
  const sections = weighed.filter(({ candidate: { unit } }) => {
    const heading = units[unit];
    return heading !== undefined && isOutline(heading) && heading.depth === depth;
  });
  const counted = isCounted(sections[0]);
  if (titled && !counted) return [];
  if (areCounted(sections, units)) return [];
  const told = sections.filter(({ evidence }) => evidence.body > 0 || evidence.code);
  const inner = counted && sure.every(({ candidate }) => candidate.rank > depth);
  const programs = counted && sections.every(({ evidence }) => evidence.code);
  const least = Math.max(
    titled ? LEAST.article : programs ? LEAST.programs : LEAST.collection,
    (inner ? OUTNUMBERED.inner : OUTNUMBERED.any) * sure.length,
  );
  const stands =
    sections.length >= least &&
    told.length >= MOST * sections.length &&
    // `Getting started` is a section of a manual.
    sections.every(({ candidate, evidence }) => !evidence.framing && !isAround(candidate.title));
  return stands ? told : [];
}

/** Share of titles up to which they are the same but for the numbers in them: `Week two`. */
const ALIKE = 0.5;

const NUMERALS = /[\d零一二三四五六七八九十百]+/g;

/** Whether titles only count what has sections of its own: the weeks of a course, the chapters of a book. */
function areCounted(sections: readonly Weighed[], units: Document["units"]): boolean {
  const parted = sections.filter(({ candidate: { unit }, evidence: { end } }) =>
    units.slice(unit + 1, end).some(isOutline),
  );
  const titles = parted.map(({ candidate }) => candidate.title.replace(NUMERALS, "#"));
  return parted.length > ALIKE * sections.length && new Set(titles).size <= ALIKE * titles.length;
}

const isCounted = (one: Weighed | undefined): boolean =>
  one !== undefined && one.series.features.numbered >= MOST && one.series.features.runs >= MOST;
