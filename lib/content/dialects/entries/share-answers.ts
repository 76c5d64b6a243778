import type { Document } from "../series/candidate";
import type { Entry } from "./entry";

/** Questions that one quotation holds, each without a word of its own: what is said below it answers all of them. */
export function shareAnswers(entries: readonly Entry[], { units }: Document): Entry[] {
  const quoteOf = (unit: number) => units[unit]?.path.findLast(({ type }) => type === "quote")?.id;
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const quote = quoteOf(entry.span.start);
    if (quote === undefined || entry.options.length > 0 || entry.below) continue;
    const group = groups.get(quote);
    if (group) group.push(entry);
    else groups.set(quote, [entry]);
  }
  const shared = new Map<Entry, Entry>();
  for (const [quote, group] of groups) {
    const last = group.at(-1);
    const others = group.slice(0, -1);
    if (!last?.answered || quoteOf(last.answerFrom) === quote || others.some(({ answered }) => answered)) continue;
    for (const entry of others) shared.set(entry, last);
  }
  return entries.map((entry) => {
    const last = shared.get(entry);
    return last ? { ...entry, answered: true, below: { from: last.answerFrom, to: last.span.end } } : entry;
  });
}
