import type { Weighed } from "./weighed";

/** Other questions beside which a word that stands once labels none. */
const OTHERS = 3;

/** `Problem: the page loads twice.` where that word stands once, among questions marked otherwise: it says what was wrong. */
export const remarksAmong = (accepted: readonly Weighed[]): ReadonlySet<Weighed> =>
  new Set(
    accepted.length <= OTHERS
      ? []
      : accepted.filter(
          ({ candidate: { mark, title }, evidence, series: { members } }) =>
            members.length === 1 &&
            mark.label?.role === "question" &&
            mark.ordinal === null &&
            title !== "" &&
            evidence.states &&
            evidence.announced < 1 &&
            !evidence.options,
        ),
  );
