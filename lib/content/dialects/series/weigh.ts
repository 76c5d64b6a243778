import type { Candidate, Document } from "./candidate";
import { completeBeside } from "./complete-beside";
import { completeCards, completeFamily, completeLists, completeRun } from "./complete";
import { completeFlatLists } from "./complete-flat-lists";
import { completeHeadings } from "./complete-headings";
import { completeRounds } from "./complete-rounds";
import { completeSections } from "./complete-sections";
import { findEchoes } from "./echoes";
import { deviation } from "./deviation";
import { evidenceFor } from "./find-evidence";
import { ALONE, habitOf, isAlone, isOdd, UNMARKED } from "./habit";
import { findListEnds } from "./list-ends";
import { refrainOdds } from "./refrain";
import { runsOf } from "./runs";
import { scoreSeries, type Series } from "./score";
import { sectionOdds } from "./sections";
import { siblingOdds } from "./siblings";
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
  const headings = candidates.filter(({ rank }) => rank < 7);
  const around = { ...surroundings, echoes: findEchoes(candidates), listEnds: findListEnds(document.units) };
  const unmarked = {
    paragraphs: surroundings.paragraphs,
    lines: candidates.filter(({ signature }) => signature.startsWith("plain")).length,
  };
  const families = new Map(
    [...bySignature].map(([signature, members]) => [
      signature,
      scoreSeries(signature, members, evidenceFor(members, document, around), unmarked),
    ]),
  );
  for (const [signature, members] of bySignature) {
    const kin = (hasKin(signature, families) ? KINSHIP : 0) + oddsOfLeads(signature, families);
    const family =
      families.get(signature) ?? scoreSeries(signature, members, evidenceFor(members, document, around), unmarked);
    const habit = habitOf(members);
    const from = weighed.length;
    const runs = runsOf(family, document.units).map((run) =>
      scoreSeries(signature, run, evidenceFor(run, document, around), unmarked),
    );
    for (const series of runs) {
      const run = series.members;
      // A short run leans on all that are marked alike, and is held against them.
      const own = Math.min(1, run.length / 5);
      const odd =
        (isOdd(series, habit) ? UNMARKED : 0) +
        (isAlone(series, headings) ? ALONE : 0) +
        siblingOdds(series, runs, document) +
        refrainOdds(series, document, around.outline);
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
      completeCards(completeRun(weighed.slice(-run.length), series, document.units), series, around.outline).forEach(
        (one, at) => (weighed[weighed.length - run.length + at] = one),
      );
    }
    // One by one: a call takes some hundred thousand arguments at most.
    for (const one of completeSections(completeFamily(weighed.splice(from), signature), signature, document))
      weighed.push(one);
  }
  const headed = completeHeadings(completeFlatLists(completeLists(weighed, document), document), document);
  const beside = completeBeside(headed, document, surroundings.outline);
  return completeRounds(beside, document, surroundings.outline).sort((a, b) => a.candidate.unit - b.candidate.unit);
}

/** What it counts against bold beginnings that ask that most beside them ask nothing: an author stresses points. */
const STRESSED = -2.5;
const STRESSES = 0.34;

function oddsOfLeads(signature: string, families: ReadonlyMap<string, Series>): number {
  if (!/^lead\|[^|]*\|[?-]$/.test(signature)) return 0;
  const alike = ["?", "-"].flatMap((asks) => families.get(signature.slice(0, -1) + asks)?.members ?? []);
  const asking = alike.filter(({ asks }) => asks >= 0.75).length;
  return asking < STRESSES * alike.length ? STRESSED : 0;
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
