import type { Document } from "../series/candidate";
import { isNavigation } from "../series/contents";
import { isUnderlined } from "../units/underlined";
import type { Span } from "./span";

/** Least questions, and share of those marked alike, that hold an answer: then what stands right below an empty one answers it. */
const FILLED = { least: 4, share: 0.6 } as const;

/** Questions that are list items or `<details>` hold their answers, unless the author writes them unindented below. */
export function keepInContainers(spans: readonly Span[], document: Document): Span[] {
  const outside = new Map<string, { all: number; out: number; empty: number }>();
  const inner = spans.map((span) => ({ span, end: endOfContainer(span, document) }));
  for (const { span, end } of inner) {
    const key = span.weighed.candidate.signature;
    const count = outside.get(key) ?? { all: 0, out: 0, empty: 0 };
    const hasMore = document.units
      .slice(end, span.end)
      .some((unit) => ["text", "code", "row"].includes(unit.type) && unit.text !== "" && !isNavigation(unit));
    const empty = count.empty + Number(isEmpty(span.start, end, document));
    outside.set(key, { all: count.all + 1, out: count.out + Number(hasMore), empty });
  }
  return inner.map(({ span, end }) => {
    const count = outside.get(span.weighed.candidate.signature);
    if (isKeyedBehind(end, span, document) || isTabledBehind(end, span, document)) return span;
    const filled = count && count.all - count.empty >= FILLED.least && count.empty <= (1 - FILLED.share) * count.all;
    if (filled && isEmpty(span.start, end, document)) return span;
    return count && count.out < 0.34 * count.all ? { ...span, end } : span;
  });
}

/** Whether a line right behind a container says, behind a label, which of the options above is right. */
function isKeyedBehind(at: number, { end, weighed }: Span, { units, marks }: Document): boolean {
  const label = marks[at]?.label;
  return at < end && weighed.evidence.options && units[at]?.type === "text" && label?.role === "answer" && !label.alone;
}

/** Whether a table of options stands right behind a container. */
const isTabledBehind = (at: number, { end, weighed }: Span, { units }: Document): boolean =>
  at < end && weighed.evidence.options && units[at]?.type === "row";

/** Whether a container holds nothing but the question's own line. */
const isEmpty = (start: number, end: number, { units }: Document): boolean =>
  units[start]?.opens !== null && units.slice(start + 1, end).every(({ text, type }) => text === "" && type !== "code");

function endOfContainer({ start, end, weighed }: Span, { units }: Document): number {
  const unit = units[start];
  if (!unit || unit.type === "heading") return end;
  const container = weighed.candidate.signature.startsWith("summary")
    ? unit.path.findLast(({ type }) => type === "details")
    : (unit.opens ?? unit.path.findLast(({ type }) => type === "item"));
  if (!container || isUnderlined(start, units)) return end;
  let at = start + 1;
  while (at < end && (units[at]?.path.some(({ id }) => id === container.id) || units[at]?.type === "tag")) at += 1;
  return at;
}

/** Least questions on the lines of one paragraph that make it a list of bare ones. */
const LISTED = 3;

/** What follows a paragraph of bare questions, a line each, is no answer to the last of them alone. */
export function keepInBlocks(spans: readonly Span[], { units }: Document): Span[] {
  const blockOf = ({ start }: Span) => (units[start]?.opens === null ? units[start]?.block : undefined);
  const blocks = new Map<number, Span[]>();
  for (const span of spans) {
    const block = blockOf(span);
    if (block === undefined || units[span.start]?.type !== "text") continue;
    const others = blocks.get(block);
    if (others) others.push(span);
    else blocks.set(block, [span]);
  }
  const isBare = ({ start, end, weighed }: Span) =>
    units.slice(start + 1, end).every(({ text }) => text === "") && !weighed.evidence.options;
  return spans.map((span) => {
    const block = blockOf(span);
    const all = block === undefined ? [] : (blocks.get(block) ?? []);
    if (all.length < LISTED || all.at(-1) !== span || span.weighed.evidence.options || !all.slice(0, -1).every(isBare))
      return span;
    let end = span.start + 1;
    while (end < span.end && units[end]?.block === block) end += 1;
    return { ...span, end };
  });
}
