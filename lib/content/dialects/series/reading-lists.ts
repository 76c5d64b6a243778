import { leadsOut } from "./below";
import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** Least answered questions beside a list of links, and the share of those marked alike that have words below them. */
const ANSWERED = { least: 4, bodies: 0.8 } as const;
/** Share of a list's items that are links. */
const LINKS = 0.9;
/** How far they may ask. */
const ASKS = 0.5;

/** Lists of links to other places, that mostly ask nothing, where what is asked is answered in the document itself: things to read. */
export function readingLists(accepted: readonly Weighed[], { units }: Document): ReadonlySet<Weighed> {
  const isList = ({ signature, features, members }: Weighed["series"]) =>
    signature.startsWith("item1") &&
    features.bodies <= 1 - ANSWERED.bodies &&
    features.asks < ASKS &&
    // Terms of an examination may lead to where they are explained.
    features.examined < 0.5 &&
    members.filter(({ unit }) => leadsOut(units[unit])).length >= LINKS * members.length;
  const reading = new Set([...new Set(accepted.map(({ series }) => series))].filter(isList));
  const lists = accepted.filter(({ series }) => reading.has(series));
  const answered = accepted.filter((one) => one.evidence.body > 0 && one.series.features.bodies >= ANSWERED.bodies);
  return new Set(answered.length >= ANSWERED.least ? lists : []);
}
