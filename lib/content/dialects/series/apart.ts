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

/** Items up to which a list beside answered questions is a check list, and share of them with words below. */
const SHORT = { items: 12, bodies: 0.34 } as const;

/** Share of lines with an answer of their own above which they are asked, too. */
const ANSWERED = 0.5;

/** How far a heading asks up to which it only names something. */
const NAMES = 0.4;

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
  const labelled = asked.filter(({ candidate: { mark } }) => mark.label?.role === "question");
  const isLabelled =
    labelled.length >= LABELLED.least &&
    labelled.length >= LABELLED.share * accepted.filter(({ evidence }) => evidence.body > 0).length;
  // Headings that ask nothing are named by an announcing title as well.
  const alike = asked.filter((one) => !isLabelled || one.candidate.rank >= 7 || labelled.includes(one));
  const signatures = new Set(alike.map(({ candidate }) => candidate.signature));
  return new Set(
    accepted.filter(({ candidate, evidence, series: { features, members } }) => {
      if (signatures.has(candidate.signature) || candidate.mark.label?.role === "question") return false;
      if (isLabelled ? evidence.called : evidence.announced === 1) return false;
      if (evidence.options || evidence.examined || features.listed > 0) return false;
      if (candidate.rank < 7) return isLabelled && candidate.asks < NAMES && !evidence.answer;
      if (features.answers > ANSWERED) return false;
      const isBare = features.bodies <= SHORT.bodies || (isLabelled && /^item\d+b/.test(candidate.signature));
      return members.length === 1 || (members.length <= SHORT.items && isBare && !features.labelled);
    }),
  );
}
