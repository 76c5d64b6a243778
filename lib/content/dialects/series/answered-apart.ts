import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** How far those below it must ask on the whole. */
const ASKS = 0.75;

/** Whether an answer to a heading is named, or folded away, above what is asked below it, and one to each of those, too. */
export function areAnsweredApart(outer: Weighed, inner: readonly Weighed[], document: Document): boolean {
  const asks = inner.reduce((sum, { candidate }) => sum + candidate.asks, 0);
  const all = [outer, ...inner];
  return (
    outer.candidate.rank <= 6 &&
    asks >= ASKS * inner.length &&
    all.every(({ candidate }, at) => {
      const end = all[at + 1]?.candidate.unit ?? Math.min(outer.evidence.end, all[at]?.evidence.end ?? 0);
      return holdsAnswer(candidate.unit, end, document);
    })
  );
}

/** Whether a label or a summary between two lines says that an answer follows. */
function holdsAnswer(from: number, to: number, { units, marks }: Document): boolean {
  const foldsAt = (at: number) => units[at]?.path.filter(({ type }) => type === "details").length ?? 0;
  for (let at = from + 1; at < to; at += 1) {
    // What stands beside it is none of its own.
    if (units[at]?.type === "heading" && (units[at]?.depth ?? 0) <= (units[from]?.depth ?? 0)) return false;
    const isFolded = units[at]?.summary === true && foldsAt(at) > foldsAt(from);
    if (isFolded || marks[at]?.label?.role === "answer") return true;
  }
  return false;
}
