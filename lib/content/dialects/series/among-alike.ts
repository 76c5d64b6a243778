import { EVEN } from "./complete";
import type { Weighed } from "./weighed";

/**
 * Least headings marked alike, share of them that is accepted, how familiar their words are in the mean, and how far below
 * even odds the others may be.
 */
const ALIKE = { headings: 8, accepted: 0.3, sounds: 0, below: 0.7 } as const;

/**
 * `accepted`, and the headings of `weighed` marked like many of them that come close: a page of topics is one series to its
 * author, of whose titles some happen to ask. Not those with numbers: tips and examples are counted, too.
 */
export function withAlike(accepted: readonly Weighed[], weighed: readonly Weighed[]): Weighed[] {
  const chosen = new Set(accepted);
  const alike = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const { rank, signature, mark } = one.candidate;
    if (rank > 6 || mark.ordinal !== null) continue;
    const others = alike.get(signature);
    if (others) others.push(one);
    else alike.set(signature, [one]);
  }
  for (const some of alike.values()) {
    const among = some.filter((one) => chosen.has(one)).length;
    const sounds = some.reduce((sum, { candidate }) => sum + candidate.sounds, 0) / some.length;
    if (some.length < ALIKE.headings || among < ALIKE.accepted * some.length || sounds < ALIKE.sounds) continue;
    for (const one of some) if (one.score > EVEN - ALIKE.below) chosen.add(one);
  }
  return weighed.filter((one) => chosen.has(one));
}
