import { mostOf } from "@/lib/core/extremes";
import { kindOf } from "./kind";
import { findTitle } from "./title";
import { likeness } from "../marks/likeness";
import type { Document } from "../series/candidate";
import { findAnswer } from "./prompt";
import type { Span } from "./span";

/** Least questions with a rule inside, their share of those without an answer label, and of those that set a task above it. */
const HABIT = { least: 3, share: 0.6, tasks: 0.6 } as const;
/** Units below a rule among which the first code stands. */
const NEAR = 2;
/** How far titles ask, on the whole, that need no more words, and how far a line asks that sets a task. */
const ASKS = { title: 0.4, task: 0.4 } as const;

/** The title of a question, the first unit below it, and its rule. */
type Parted = { readonly start: number; readonly from: number; readonly rule: number };

/**
 * Where titles only name tasks and a rule parts what each demands from what answers it: the first unit below that rule, by
 * the unit of the title.
 */
export function findParted(spans: readonly Span[], document: Document): ReadonlyMap<number, number> {
  const bySeries = new Map<Span["weighed"]["series"], Span[]>();
  for (const span of spans) {
    const alike = bySeries.get(span.weighed.series);
    if (alike) alike.push(span);
    else bySeries.set(span.weighed.series, [span]);
  }
  return new Map([...bySeries.values()].flatMap((some) => partedAmong(some, document)));
}

function partedAmong(spans: readonly Span[], document: Document): (readonly [number, number])[] {
  const { asks, options } = spans[0]?.weighed.series.features ?? { asks: 1, options: 1 };
  if (asks >= ASKS.title || options > 0) return [];
  const open = spans.flatMap((span) => {
    const from = findTitle(span, document).to + 1;
    return findAnswer(span, document, from) === span.end ? [{ span, from }] : [];
  });
  const found = open.flatMap(({ span, from }): Parted[] => {
    const rule = ruleIn(from, span.end, document);
    return rule === null ? [] : [{ start: span.start, from, rule }];
  });
  const isHabit = found.length >= HABIT.least && found.length >= HABIT.share * open.length;
  const tasks = Math.max(
    found.filter(({ from, rule }) => setsTask(from, rule, document)).length,
    refrainOf(found, document),
  );
  if (!isHabit || tasks < HABIT.tasks * found.length) return [];
  return found.map(({ start, rule }) => [start, rule + 1] as const);
}

/** How many have the same heading above their rule as most others, and code right below it. */
function refrainOf(found: readonly Parted[], { units }: Document): number {
  const counts = new Map<string, number>();
  for (const { from, rule } of found) {
    if (!units.slice(rule + 1, rule + 1 + NEAR).some(({ type }) => type === "code")) continue;
    const said = units.slice(from, rule).flatMap(({ type, text }) => (type === "heading" ? [text] : []));
    for (const text of new Set(said)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return Math.max(0, mostOf(counts.values()));
}

/** The first rule that has words above and below it. */
function ruleIn(from: number, to: number, { units }: Document): number | null {
  const spoken = units.slice(from, to).map(({ type, text }) => text !== "" && type !== "rule" && type !== "tag");
  const [first, last] = [spoken.indexOf(true), spoken.lastIndexOf(true)];
  for (let at = first + 1; at < last; at += 1) {
    const unit = units[from + at];
    if (first >= 0 && unit?.type === "rule" && unit.path.length === 0) return from + at;
  }
  return null;
}

const setsTask = (from: number, to: number, { units }: Document): boolean =>
  units
    .slice(from, to)
    .some(({ type, text }) => type === "text" && (likeness(text) >= ASKS.task || kindOf(text, 0, []) === "coding"));
