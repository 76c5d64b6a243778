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
      entry.correct.length === 0 && !entry.answered && isLettered(entry) && goesOn(entry, document)
        ? [entry.span.start]
        : [],
    ),
  );
}

const isLettered = ({ options }: Entry) => options.every(({ checked }) => checked === null);

/** Whether words stand below the options that are neither question nor label. */
function goesOn({ options, span }: Entry, { units, marks }: Document): boolean {
  const after = Math.max(...options.map(({ lastUnit }) => lastUnit)) + 1;
  return units.slice(after, span.end).some((unit, index) => {
    const mark = marks[after + index];
    const text = mark?.label ? mark.title : unit.text;
    return unit.type === "text" && !unit.summary && !isPlaceholder(text);
  });
}
