import type { Weighed } from "./weighed";

/**
 * Lines above a section's title that are marked less strongly than it end where it begins; one that only rose above
 * those of its series by what stands there is no question.
 */
export function closeAt(accepted: readonly Weighed[], sections: ReadonlySet<Weighed>): Weighed[] {
  const titles = [...sections].sort((a, b) => a.candidate.unit - b.candidate.unit);
  let from = 0;
  return accepted.flatMap((one) => {
    while (from < titles.length && (titles[from]?.candidate.unit ?? 0) <= one.candidate.unit) from += 1;
    const next = titles[from]?.candidate;
    if (!next || next.unit >= one.evidence.end || next.rank >= one.candidate.rank) return [one];
    if (one.series.score <= 0 && (one.evidence.options || one.evidence.answer)) return [];
    return [{ ...one, evidence: { ...one.evidence, end: next.unit } }];
  });
}
