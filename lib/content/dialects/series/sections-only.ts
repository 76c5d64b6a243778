import type { Document } from "./candidate";
import { isOutline } from "./outline";
import type { Weighed } from "./weighed";

/** Least sections: fewer are those of an article. */
const LEAST = 8;
/** Least depth of their headings: the first is left to a title, which may stand elsewhere. */
const BELOW_TITLE = 2;
/** Share of the sections that say something below their heading. */
const TOLD = 0.8;
/** Least sections for each line that is sure to be a question: so few are part of what the sections say. */
const OUTNUMBERED = 8;

/**
 * The headings of a document that is nothing but sections: a collection of entries, as banks are that only name what is
 * asked. (An article has a title of its own: this is for documents without one, or whose title announces questions.)
 * `sure`: the lines that are questions beyond doubt.
 */
export function chooseSections(
  weighed: readonly Weighed[],
  sure: readonly Weighed[],
  { units, titleUnit }: Document,
): Weighed[] {
  const depth = Math.min(...units.filter((unit, at) => isOutline(unit) && at !== titleUnit).map((unit) => unit.depth));
  if (depth < BELOW_TITLE) return [];
  const sections = weighed.filter(({ candidate: { unit } }) => {
    const heading = units[unit];
    return heading !== undefined && isOutline(heading) && heading.depth === depth;
  });
  const told = sections.filter(({ evidence }) => evidence.body > 0 || evidence.code);
  const stands =
    sections.length >= Math.max(LEAST, OUTNUMBERED * sure.length) &&
    told.length >= TOLD * sections.length &&
    sections.every(({ evidence }) => !evidence.framing);
  return stands ? told : [];
}
