import type { Document } from "../series/candidate";
import type { Outline } from "../series/outline";
import type { Span } from "./span";

/** Questions from which Markdown is left to count them. */
const COUNTED = 3;

/**
 * The number of each question: its own, or that of the heading that names its topic. Where every item begins with `1.`, it
 * is Markdown that counts them.
 */
export function numbersOf(spans: readonly Span[], { marks }: Document, { above }: Outline): (number | null)[] {
  const written = spans.map(
    ({ start }) => (marks[start]?.ordinal ?? marks[above[start]?.at(-1) ?? -1]?.ordinal)?.value ?? null,
  );
  const isLeft = written.length >= COUNTED && spans.every(({ start }) => marks[start]?.ordinal?.value === 1);
  return isLeft ? written.map((_, at) => at + 1) : written;
}
