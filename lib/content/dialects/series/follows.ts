import type { Document } from "./candidate";
import { asksOf } from "./vote";
import type { Weighed } from "./weighed";

/** How far a question asks, and those on the whole that follow below its answer. */
const ASKS = 0.4;

/** The first of some lines inside a question's span that is no part of it, but the next question; null where none is. */
export const followingIn = (outer: Weighed, inner: readonly Weighed[], document: Document): Weighed | null =>
  inner.find((one) => countsOn(outer, one)) ?? (isAnsweredAbove(outer, inner, document) ? (inner[0] ?? null) : null);

/** `Question 4` on a line of its own below the heading `Question 3`, however it is marked. */
const countsOn = ({ candidate: { mark } }: Weighed, { candidate: { mark: next } }: Weighed): boolean =>
  mark.label?.role === "question" &&
  mark.label.name === next.label?.name &&
  mark.ordinal !== null &&
  mark.ordinal.prefix === next.ordinal?.prefix &&
  mark.ordinal.value + 1 === next.ordinal.value;

/** Whether what asks below a heading that asks and has been answered is answered, too, and so no part of that answer. */
function isAnsweredAbove(outer: Weighed, inner: readonly Weighed[], { units, marks }: Document): boolean {
  const from = outer.candidate.unit + 1;
  const answered = units
    .slice(from, inner[0]?.candidate.unit)
    .some(({ type, summary }, at) => summary || (type === "text" && marks[from + at]?.label?.role === "answer"));
  return (
    answered &&
    outer.candidate.rank <= 6 &&
    outer.candidate.asks >= ASKS &&
    asksOf(inner) >= ASKS &&
    inner.every(({ evidence }) => evidence.answer)
  );
}
