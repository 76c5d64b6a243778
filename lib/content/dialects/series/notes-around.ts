import type { Weighed } from "./weighed";

/** Least questions in sections named after questions, and how far headings elsewhere ask on the whole that are those of notes. */
const NOTES = { named: 3, asks: 0.6, bodies: 0.8 } as const;

/**
 * Headings of notes: nothing announces questions above them, most ask nothing, and sections of the same document that
 * are named after questions hold those. What a list names, or what answers below a label, is asked all the same.
 */
export function notesAround(accepted: readonly Weighed[]): ReadonlySet<Weighed> {
  const isNote = ({ candidate: { rank, mark }, evidence, series: { features } }: Weighed): boolean =>
    rank <= 6 &&
    evidence.announced === 0 &&
    features.announced < 0.5 &&
    features.asks < NOTES.asks &&
    features.bodies >= NOTES.bodies &&
    mark.label === null &&
    !evidence.listed &&
    !evidence.echoed &&
    !evidence.examined &&
    !evidence.options &&
    !evidence.answer;
  const named = accepted.filter(({ evidence }) => evidence.announced === 1).length;
  return new Set(named >= NOTES.named ? accepted.filter(isNote) : []);
}
