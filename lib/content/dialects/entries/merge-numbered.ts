import { foldTitle } from "../marks/fold-title";
import type { Entry } from "./entry";

/** Letters that two titles must have in common at their beginning. */
const LEAST = 4;

/**
 * Of a list and of titles marked in another way, those with the same number one of which goes on where the other ends:
 * `4. Leap years` and `## 4. Leap years (and centuries)`.
 */
export function pairNumbered(
  entries: readonly Entry[],
  isListed: (entry: Entry) => boolean,
  partner: Map<Entry, Entry>,
): void {
  const taken = new Set(partner.values());
  const markOf = ({ span }: Entry) => span.weighed.candidate.signature;
  const byNumber = new Map<string, Entry[]>();
  for (const entry of entries) {
    const number = entry.span.weighed.candidate.mark.ordinal?.written;
    if (number === undefined || partner.has(entry) || taken.has(entry)) continue;
    byNumber.set(number, [...(byNumber.get(number) ?? []), entry]);
  }
  for (const [listed, target, ...others] of byNumber.values()) {
    if (!listed || !target || others.length > 0 || markOf(listed) === markOf(target) || !isListed(listed)) continue;
    const [shorter = "", longer = ""] = [foldTitle(listed.title), foldTitle(target.title)].toSorted(
      (a, b) => a.length - b.length,
    );
    if (shorter.length >= LEAST && longer.startsWith(shorter)) partner.set(listed, target);
  }
}
