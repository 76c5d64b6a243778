import type { Candidate, Document } from "./candidate";
import { completeCards, completeLists, completeRun } from "./complete";
import { findEchoes } from "./echoes";
import { evidenceFor, type Evidence } from "./evidence";
import { habitOf, isOdd, UNMARKED } from "./habit";
import { findListEnds } from "./list-ends";
import { runsOf } from "./runs";
import { scoreSeries, type Series } from "./score";
import { sectionOdds } from "./sections";
import type { Surroundings } from "./surroundings";
import type { Weighed } from "./weighed";

/** Groups candidates into series and weighs each of them. */
export function weigh(
  candidates: readonly Candidate[],
  document: Document,
  surroundings: Omit<Surroundings, "echoes" | "listEnds">,
): Weighed[] {
  const bySignature = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const family = bySignature.get(candidate.signature);
    if (family) family.push(candidate);
    else bySignature.set(candidate.signature, [candidate]);
  }
  const weighed: Weighed[] = [];
  const around = { ...surroundings, echoes: findEchoes(candidates), listEnds: findListEnds(document.units) };
  const families = new Map(
    [...bySignature].map(([signature, members]) => [
      signature,
      scoreSeries(signature, members, evidenceFor(members, document, around), around.paragraphs),
    ]),
  );
  for (const [signature, members] of bySignature) {
    const kin = hasKin(signature, families) ? KINSHIP : 0;
    const family =
      families.get(signature) ??
      scoreSeries(signature, members, evidenceFor(members, document, around), around.paragraphs);
    const habit = habitOf(members);
    for (const run of runsOf(family, document.units)) {
      const series = scoreSeries(signature, run, evidenceFor(run, document, around), around.paragraphs);
      // A short run leans on all that are marked alike, and is held against them.
      const own = Math.min(1, run.length / 5);
      const odd = isOdd(series, habit) ? UNMARKED : 0;
      const score = odd + kin + own * series.score + (1 - own) * Math.max(family.score, series.score - 1);
      const asks = own * series.features.asks + (1 - own) * family.features.asks;
      const sections = sectionOdds(series, document, around.outline);
      for (const [at, candidate] of run.entries()) {
        const evidence = series.evidence[at];
        const section = sections[at] ?? 0;
        if (evidence)
          weighed.push({
            candidate,
            evidence,
            series,
            score: score + section + deviation(candidate, evidence, series, asks),
          });
      }
      completeCards(completeRun(weighed.slice(-run.length), series), series).forEach(
        (one, at) => (weighed[weighed.length - run.length + at] = one),
      );
    }
  }
  return completeLists(weighed, document).sort((a, b) => a.candidate.unit - b.candidate.unit);
}

/** What it counts that lines marked almost alike are questions beyond doubt. */
const KINSHIP = 1.2;

/** Whether lines with the same kind of number, bold or not, are questions: authors are not that careful. */
function hasKin(signature: string, families: ReadonlyMap<string, Series>): boolean {
  const [form = "", within, , ordinal] = signature.split("|");
  if (form !== "line" || ordinal === "-") return false;
  return [...families].some(([other, { score, members }]) => {
    const [otherForm, otherWithin, , otherOrdinal] = other.split("|");
    return (
      other !== signature &&
      otherForm === form &&
      otherWithin === within &&
      otherOrdinal === ordinal &&
      members.length >= 4 &&
      score > 0.5
    );
  });
}

/** How one member differs from its series. In a list of questions, one that does not sound like one mostly still is. */
function deviation(
  candidate: Candidate,
  evidence: Evidence,
  { features, score, members }: Series,
  asks: number,
): number {
  const mixed = candidate.rank < 7 && features.asks >= 0.5 && members.length >= 6;
  const trust =
    mixed || (features.quoted >= QUOTED && members.length >= 4)
      ? 0.9
      : score > 1 && members.length >= 4 && (candidate.mark.ordinal !== null || candidate.signature.startsWith("item"))
        ? 0.8
        : 2;
  const options = Number(evidence.options) - features.options;
  const answer = Number(evidence.answer) - features.answers;
  const rise = candidate.asks - asks;
  // One section of a document that sounds like a question makes no questionnaire of it.
  const one = candidate.rank < 7 && features.asks < 0.3 && rise > 0;
  const gain = rise > 0 && isRhetoric(candidate, features) ? 0 : one ? Math.min(1, rise) : trust * rise;
  const around = evidence.announced - features.announced;
  const announced = candidate.rank < 7 && (around < 0 || candidate.asks >= 0.4) ? ANNOUNCED * around : 0;
  return (
    gain +
    announced +
    (evidence.echoed && candidate.asks < 0.75 ? 1.5 : 0) +
    1.5 * options +
    answer -
    (evidence.frame ? 8 : 0)
  );
}

/** Share of lines with nothing but a quotation below each: what stands above the others is marked alike by more than its look. */
const QUOTED = 0.6;

/** What it counts for one heading of many that questions are announced around it, and against it that they are elsewhere. */
const ANNOUNCED = 1.2;

/** Share of an article's headings below which those that ask lead on to what its author says. */
const RHETORIC = 0.5;

/** Whether a heading that asks is one of few among others that do not, and nothing says that questions follow. */
const isRhetoric = ({ rank }: Candidate, { asks, announced, listed, answers, options, labelled }: Series["features"]) =>
  rank < 7 && asks < RHETORIC && announced < 0.5 && listed < 0.3 && answers + options < 0.3 && !labelled;
