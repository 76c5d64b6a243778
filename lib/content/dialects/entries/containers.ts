import type { Document } from "../series/candidate";
import { isNavigation } from "../series/contents";
import type { Span } from "./span";

/** Questions that are list items or `<details>` hold their answers, unless the author writes them unindented below. */
export function keepInContainers(spans: readonly Span[], document: Document): Span[] {
  const outside = new Map<string, { all: number; out: number }>();
  const inner = spans.map((span) => ({ span, end: endOfContainer(span, document) }));
  for (const { span, end } of inner) {
    const key = span.weighed.candidate.signature;
    const count = outside.get(key) ?? { all: 0, out: 0 };
    const hasMore = document.units
      .slice(end, span.end)
      .some((unit) => ["text", "code", "row"].includes(unit.type) && unit.text !== "" && !isNavigation(unit));
    outside.set(key, { all: count.all + 1, out: count.out + Number(hasMore) });
  }
  return inner.map(({ span, end }) => {
    const count = outside.get(span.weighed.candidate.signature);
    return count && count.out < 0.34 * count.all ? { ...span, end } : span;
  });
}

function endOfContainer({ start, end, weighed }: Span, { units }: Document): number {
  const unit = units[start];
  if (!unit || unit.type === "heading") return end;
  const container = weighed.candidate.signature.startsWith("summary")
    ? unit.path.findLast(({ type }) => type === "details")
    : unit.opens;
  if (!container || isUnderlined(start, units)) return end;
  let at = start + 1;
  while (at < end && (units[at]?.path.some(({ id }) => id === container.id) || units[at]?.type === "tag")) at += 1;
  return at;
}

/** A line of hyphens right below the title makes it a heading in its author's eyes, also where Markdown sees a list. */
export const isUnderlined = (title: number, units: Document["units"]): boolean =>
  units[title + 1]?.type === "rule" && units[title + 1]?.line === (units[title]?.endLine ?? 0) + 1;
