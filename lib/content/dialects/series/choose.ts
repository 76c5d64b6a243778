import type { Mark } from "../marks/mark";
import { withAlike } from "./among-alike";
import type { Document } from "./candidate";
import { EVEN } from "./complete";
import { sectionsBeside, straysAmong } from "./apart";
import { closeAt } from "./close-at";
import { nest } from "./nest";
import { notesAround } from "./notes-around";
import { readingLists } from "./reading-lists";
import { remarksAmong } from "./remarks";
import { settle } from "./settle";
import type { Weighed } from "./weighed";
import { pointsOfWhole } from "./whole-list";

/** What headings that mostly ask nothing must show beyond even odds. */
const DOUBT = 1.1;

/** Of candidates that stand inside each other's spans, the ones that explain the document best. */
export function choose(weighed: readonly Weighed[], document: Document): Weighed[] {
  const sure = sureOf(weighed);
  const beyond = weighed.filter(({ score, series, candidate }) => {
    const doubtful =
      candidate.rank <= 6 &&
      series.features.asks < 0.3 &&
      series.features.options < 0.4 &&
      series.features.untitled < 0.8 &&
      !isLabelled(series) &&
      !sure.has(series);
    return score > (doubtful ? DOUBT : EVEN);
  });
  let accepted = withAlike(beyond, weighed);
  for (let turn = 0; turn < 8; turn += 1) {
    const children = nest(accepted, document);
    const { dropped, cut } = settle(children, accepted, document);
    if (dropped.size === 0 && cut.size === 0) break;
    const sections = new Set([...dropped].filter((one) => children.has(one)));
    accepted = closeAt(
      accepted.flatMap((one) => (dropped.has(one) ? [] : [cut.get(one) ?? one])),
      sections,
    );
  }
  const apart = new Set([
    ...sectionsBeside(accepted, weighed),
    ...straysAmong(accepted),
    ...notesAround(accepted),
    ...remarksAmong(accepted),
    ...readingLists(accepted, document),
    ...pointsOfWhole(accepted, document.units),
  ]);
  const asking = accepted.filter((one, at) => !apart.has(one) && !opensList(one, accepted[at + 1], document));
  return isBank(asking) && !arePoints(asking, document) && !areChecks(asking, document) ? asking : [];
}

/** Share of numbered headings with an answer named below each, or in a part of an examination, above which they need not ask. */
const NAMED = 0.8;

/** Least headings without numbers that need not ask, where an answer is named below every one of them. */
const ANSWERED = 4;

const isLabelled = ({ members, features: { numbered, answers, examined } }: Weighed["series"]): boolean =>
  (numbered === 1 && Math.max(answers, examined) >= NAMED) || (answers === 1 && members.length >= ANSWERED);

/** Series of numbered headings most of which stand beyond doubt: then none of them is in doubt. */
function sureOf(weighed: readonly Weighed[]): ReadonlySet<Weighed["series"]> {
  const counts = new Map<Weighed["series"], number>();
  for (const { series, score } of weighed) if (score > DOUBT) counts.set(series, (counts.get(series) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([series, count]) =>
      series.features.numbered === 1 && count >= SURE * series.members.length ? [series] : [],
    ),
  );
}

/** Share of a series. */
const SURE = 0.75;

/** Least share of chosen lines that something shows to be questions, besides how they are marked. */
const SHOWN = 0.2;

/** Whether a document asks anything at all: tips and steps are numbered, too, and tell their reader what to do. */
function isBank(chosen: readonly Weighed[]): boolean {
  const shown = chosen.filter(
    ({ candidate: { asks, mark, title }, evidence }) =>
      asks >= 0.75 ||
      mark.label?.role === "question" ||
      evidence.announced === 1 ||
      evidence.examined ||
      evidence.introduced ||
      evidence.options ||
      evidence.task ||
      evidence.form ||
      // `### 7.` above a quotation is asked there.
      (evidence.prompted && title === "" && mark.ordinal !== null) ||
      evidence.answer,
  );
  return shown.length >= SHOWN * chosen.length && !isAside(chosen);
}

/** `Question`, alone on a line above something that does not ask, is a thought of its author's. */
const isThought = (mark: Mark, rank: number, title: string): boolean => rank >= 7 && title === "" && !mark.ordinal;

/** One or two lines that ask in a document that nowhere else speaks of questions are part of what it says. */
const isAside = (chosen: readonly Weighed[]): boolean =>
  chosen.length <= 2 &&
  chosen.every(
    ({ candidate: { mark, rank, asks, title }, evidence, series: { features, members } }) =>
      (mark.label?.role !== "question"
        ? evidence.announced === 0
        : (isThought(mark, rank, title) && !evidence.below && evidence.announced === 0) ||
          // `Problem:` in a guide says what was wrong.
          (evidence.states && mark.ordinal === null && !evidence.answer && evidence.announced < 1)) &&
      !evidence.options &&
      !evidence.examined &&
      !evidence.called &&
      features.listed < 0.3 &&
      // A heading that asks is a section where the others beside it are, and so is `How to report a fault`.
      (rank >= 7
        ? !evidence.answer || asks < 0.4
        : features.answers < 0.5 && (members.length > chosen.length || asks < 0.9)),
  );

/** Bullets up to which, and headings of a document from which, a list that asks in one section of it is a check list. */
const CHECKS = { most: 3, headings: 5 } as const;

/** Few bare bullets of one list, the only ones that ask in a document of many sections, none of which announces questions. */
const areChecks = (chosen: readonly Weighed[], { units }: Document): boolean =>
  chosen.length <= CHECKS.most &&
  chosen.every(
    ({ candidate: { unit, signature }, evidence }) =>
      /^item\d+b/.test(signature) &&
      evidence.announced === 0 &&
      !evidence.options &&
      !evidence.answer &&
      units[unit]?.opens?.list === units[chosen[0]?.candidate.unit ?? unit]?.opens?.list,
  ) &&
  units.filter(({ type }) => type === "heading").length >= CHECKS.headings;

/** Least other lines for each of the chosen ones that make a document prose. */
const PROSE = 6;

/** Two or three bare items that a sentence of a long text leads to are its points, even if they are all that asks. */
const arePoints = (chosen: readonly Weighed[], { units }: Document): boolean =>
  chosen.length <= 3 &&
  chosen.every(
    ({ evidence, candidate: { mark } }) =>
      evidence.led && evidence.body === 0 && !evidence.options && mark.label?.role !== "question",
  ) &&
  units.filter(({ type, path, text }) => type === "text" && path.length === 0 && text !== "").length >=
    PROSE * chosen.length;

/** `Interviewer asks:` right above a question: a label without words or number names those that follow. */
const opensList = ({ candidate }: Weighed, next: Weighed | undefined, { units }: Document): boolean =>
  candidate.title === "" &&
  candidate.mark.ordinal === null &&
  next !== undefined &&
  next.candidate.title !== "" &&
  units.slice(candidate.unit + 1, next.candidate.unit).every(({ text }) => text === "");
