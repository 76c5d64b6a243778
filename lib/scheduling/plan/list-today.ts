import type { QuestionId } from "@/lib/core/ids";
import type { Bid } from "./known-questions";

export type Offer = { readonly questionId: QuestionId; readonly bid: Bid | null };

const gainPerSecond = ({ gain, seconds }: Bid): number => gain / seconds;

/** What to take today: what gains most in its time first, until the seconds are gone or nothing more gains. */
export function listToday(offers: readonly Offer[], seconds: number): QuestionId[] {
  const wanted = offers
    .flatMap(({ questionId, bid }) => (bid && bid.gain > 0 ? [{ questionId, bid }] : []))
    .toSorted((one, other) => gainPerSecond(other.bid) - gainPerSecond(one.bid));
  let left = seconds;
  const taken = wanted.findIndex(({ bid }) => {
    const full = left <= 0;
    left -= bid.seconds;
    return full;
  });
  return wanted.slice(0, taken < 0 ? wanted.length : taken).map(({ questionId }) => questionId);
}
