import { isPlaceholder } from "../marks/words";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";

/** Share of a document's questions that offer options, below which letters may number the points of an answer. */
const CHOICES = 0.25;

/** Entries whose options are the points of an answer: no key says which is right, other words do, and hardly another question offers any. */
export function findPoints(entries: readonly Entry[], document: Document): ReadonlySet<number> {
  const offered = entries.filter(({ options }) => options.length > 0);
  if (offered.length >= CHOICES * entries.length) return new Set();
  return new Set(
    offered.flatMap((entry) =>
      entry.correct.length === 0 && !entry.answered && hasProse(entry, document) ? [entry.span.start] : [],
    ),
  );
}

/** Whether words stand around the options that are neither question nor label. */
function hasProse({ options, titleTo, span }: Entry, { units, marks }: Document): boolean {
  const own = new Set(
    options.flatMap(({ unit, lastUnit }) => Array.from({ length: lastUnit - unit + 1 }, (_, at) => unit + at)),
  );
  return units.slice(titleTo + 1, span.end).some((unit, index) => {
    const at = titleTo + 1 + index;
    const text = marks[at]?.label ? (marks[at]?.title ?? "") : unit.text;
    return unit.type === "text" && !own.has(at) && !unit.summary && !isPlaceholder(text);
  });
}
