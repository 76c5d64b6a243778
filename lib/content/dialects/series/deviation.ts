import { namesQuestions } from "../marks/words";
import type { Candidate } from "./candidate";
import type { Evidence } from "./evidence";
import { PROMPTED, type Series } from "./score";

/** How one member differs from its series. In a list of questions, one that does not sound like one mostly still is. */
export function deviation(
  candidate: Candidate,
  evidence: Evidence,
  { features, score, members }: Series,
  asks: number,
): number {
  const mixed = candidate.rank < 7 && features.asks >= 0.5 && members.length >= 6;
  // All of them bold, all different, all with something below: none is a point of another's answer.
  const isWhole =
    candidate.signature.startsWith("strong") &&
    members.length >= 4 &&
    features.bodies === 1 &&
    features.distinct === 1 &&
    features.asks >= 0.7 &&
    !evidence.leads;
  const trust =
    mixed || /^(?:emblem|colon|turn)/.test(candidate.signature) || (features.quoted >= QUOTED && members.length >= 4)
      ? 0.9
      : score > 1 && members.length >= 4 && (candidate.mark.ordinal !== null || candidate.signature.startsWith("item"))
        ? 0.8
        : isWhole
          ? 1.2
          : 2;
  const options = Number(evidence.options) - features.options;
  const hinge = isHinge(candidate, features);
  const answer = hinge ? 0 : Number(evidence.answer) - features.answers;
  const rise = candidate.asks - asks;
  // One section of a document that sounds like a question makes no questionnaire of it.
  const one = candidate.rank < 7 && features.asks < 0.3 && rise > 0;
  const gain = rise > 0 && (hinge || isRhetoric(candidate, features)) ? 0 : one ? Math.min(1, rise) : trust * rise;
  const around = evidence.announced - features.announced;
  const announced = candidate.rank < 7 && (around < 0 || candidate.asks >= 0.4) ? ANNOUNCED * around : 0;
  return (
    gain +
    announced +
    (evidence.echoed && candidate.asks < 0.75 ? 1.5 : 0) +
    1.5 * options +
    answer +
    (features.prompted >= PROMPTED && candidate.rank < 7 && evidence.body > 0
      ? 2 * (Number(evidence.prompted) - features.prompted)
      : 0) -
    (isRemark(candidate, evidence, features) && members.length >= MANY ? REMARK : 0) -
    (evidence.frame && !isCounted(candidate, score) ? 8 : 0)
  );
}

/** Score of lines marked alike from which one that is counted among them is what they are, also if its words name a list. */
const COUNTED = { own: 2, names: 4 } as const;

/** Whether the number of a line that frames something elsewhere makes it one of its series here. */
const isCounted = ({ mark, title }: Candidate, score: number): boolean =>
  mark.ordinal !== null && score > (namesQuestions(title) ? COUNTED.names : COUNTED.own);

/** Share of lines with nothing but a quotation below each: what stands above the others is marked alike by more than its look. */
const QUOTED = 0.6;

/** What it counts for one heading of many that questions are announced around it, and against it that they are elsewhere. */
const ANNOUNCED = 1.2;

/** Share of an article's headings below which those that ask lead on to what its author says. */
const RHETORIC = 0.5;

/** Whether a heading that asks is one of few among others that do not, and nothing says that questions follow. */
const isRhetoric = ({ rank }: Candidate, { asks, announced, listed, answers, options, labelled }: Series["features"]) =>
  rank < 7 && asks < RHETORIC && announced < 0.5 && listed < 0.3 && answers + options < 0.3 && !labelled;

/** Bold beginnings that sound like questions, among others that do not, lead on to what their paragraph says. */
const isHinge = ({ signature }: Candidate, { asks }: Series["features"]) =>
  signature.startsWith("lead") && asks < RHETORIC;

/** What it counts against a remark, and least lines marked alike that tell. */
const REMARK = 8;
const MANY = 6;
/** Share of those that ask. */
const TALK = 0.6;

/** Who is asked on paper numbers or labels a task; who speaks says other things in between. */
const SPEAKER = /^(?:interviewer|面试官)$/;

/** Whether a speaker states something where nearly all that is said in that role asks. */
const isRemark = ({ asks, mark }: Candidate, { states, options }: Evidence, { asks: all }: Series["features"]) =>
  asks === 0 && states && !options && all >= TALK && mark.ordinal === null && SPEAKER.test(mark.label?.name ?? "");
