import type { Weighed } from "./weighed";

/** Share of a series of headings up to which those that are chosen are no others than the sections beside them. */
const BESIDE = 0.34;

/** Headings without marks of their own, where more of those beside them stand around questions of another kind. */
export function sectionsBeside(accepted: readonly Weighed[], weighed: readonly Weighed[]): ReadonlySet<Weighed> {
  const kept = new Set(accepted.map(({ candidate }) => candidate.unit));
  const alike = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const { rank, mark, signature } = one.candidate;
    if (rank > 6 || mark.ordinal || mark.label || one.evidence.options) continue;
    const family = alike.get(signature);
    if (family) family.push(one);
    else alike.set(signature, [one]);
  }
  return new Set(
    [...alike.values()].flatMap((family) => {
      const chosen = accepted.filter(({ candidate }) => family.some((one) => one.candidate.unit === candidate.unit));
      const around = family.filter(
        ({ candidate, evidence }) =>
          !kept.has(candidate.unit) &&
          accepted.some(({ candidate: { unit } }) => unit > candidate.unit && unit < evidence.end),
      );
      if (chosen.length > BESIDE * family.length || around.length <= chosen.length) return [];
      return chosen.filter(({ evidence: { listed, echoed } }) => !listed && !echoed);
    }),
  );
}

/** Items up to which a list beside answered questions is a check list. */
const SHORT = 12;

/** Share of a list's items that are answered on their line from which it is no bare one. */
const ANSWERED = 0.5;

/** Least answered questions in sections of their own that show where a document asks, and their share of those marked alike. */
const ASKED = { least: 3, bodies: 0.8 } as const;

/** Least labelled questions, and their share of all that have something below them, where each question of a document is labelled. */
const LABELLED = { least: 6, share: 0.6 } as const;

/**
 * Bare lists, and lines marked like no other, that stand outside the sections of questions in a document that has such
 * sections, and answers what it asks there: check lists, questions to oneself.
 */
export function straysAmong(accepted: readonly Weighed[]): ReadonlySet<Weighed> {
  const asked = accepted.filter(({ evidence, candidate, series: { features } }) => {
    const named = evidence.announced === 1 || candidate.mark.label?.role === "question";
    return named && features.bodies >= ASKED.bodies && evidence.body > 0;
  });
  if (asked.length < ASKED.least) return new Set();
  const signatures = new Set(asked.map(({ candidate }) => candidate.signature));
  const labelled = asked.filter(({ candidate: { mark } }) => mark.label?.role === "question").length;
  const isLabelled =
    labelled >= LABELLED.least &&
    labelled >= LABELLED.share * accepted.filter(({ evidence }) => evidence.body > 0).length;
  return new Set(
    accepted.filter(({ candidate, evidence, series: { features, members } }) => {
      if (signatures.has(candidate.signature) || candidate.rank < 7 || candidate.mark.label) return false;
      if (isLabelled ? evidence.called : evidence.announced === 1) return false;
      if (evidence.options || evidence.examined || features.listed > 0) return false;
      const bare = features.bodies <= 1 - ASKED.bodies && features.answers < ANSWERED;
      return members.length === 1 || (members.length <= SHORT && bare && !features.labelled);
    }),
  );
}
