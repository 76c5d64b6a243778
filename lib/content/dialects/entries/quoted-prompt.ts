import { PROMPTED } from "../series/score";
import type { Unit } from "../units/unit";
import type { Span } from "./span";

/** Share of headings with nothing but a quotation below each up to which that is what they ask, and the rest left open. */
const OPEN = 0.7;
/** How far titles ask, each and on the whole, that need no quotation to say what they ask. */
const ASKS = { each: 0.75, all: 0.5 } as const;

const quotesOf = (unit: Unit | undefined): number => unit?.path.filter(({ type }) => type === "quote").length ?? 0;

/** Where the quotation ends that says what a heading only names, as most of its series do; null where it is none. */
export function quotedPrompt({ start, end, weighed }: Span, units: readonly Unit[]): number | null {
  const { prompted, quoted, asks } = weighed.series.features;
  const { candidate, evidence } = weighed;
  if (!/^h\d/.test(candidate.signature) || candidate.title === "" || candidate.asks >= ASKS.each) return null;
  if (candidate.mark.label?.role === "question" || asks >= ASKS.all) return null;
  if (!evidence.prompted || prompted < PROMPTED || quoted > OPEN) return null;
  const own = quotesOf(units[start]);
  const after = units.slice(start + 1, end).findIndex((unit) => unit.text !== "" && quotesOf(unit) <= own);
  return after < 0 ? end : start + 1 + after;
}
