import type { Candidate } from "./candidate";
import type { Evidence } from "./evidence";
import { featuresOf, type Features } from "./features";
import { WEIGHTS } from "./weights";

export type Series = {
  readonly signature: string;
  readonly members: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  readonly features: Features;
  /** Log odds that its members are questions. */
  readonly score: number;
};

/** Share of headings with a quotation right below each from which those are what they ask. */
export const PROMPTED = 0.75;

/** Share of the paragraphs below which plain questions are rhetoric. */
const SPARSE = 0.25;

/** Share of a series that sets tasks above which it does. */
const MOST = 0.5;

/** Share of labelled lines with numbers that run on above which their labels count them. */
const COUNTED = 0.8;

/** How far lines must ask for the one above them to lead up to questions: it may speak of troubles as well. */
const INTRODUCED = { numbered: 0.1, other: 0.25 } as const;

/** Headings alike that an article may have, and how often twice as many still tell more. */
const SECTIONS = { most: 8, doubled: 2 } as const;

/** How many times their number has doubled beyond the sections of an article. */
const doublings = (count: number): number => Math.max(0, Math.min(SECTIONS.doubled, Math.log2(count / SECTIONS.most)));

/** Least items of a long list: what a text counts up is shorter. */
const LONG = 10;

/** What of a document its unmarked lines are held against: they are questions only where they are many. */
export type Unmarked = {
  readonly paragraphs: number;
  /** How many unmarked lines may be questions, with a question mark or without. */
  readonly lines: number;
};

export function scoreSeries(
  signature: string,
  members: readonly Candidate[],
  evidence: readonly Evidence[],
  unmarked: Unmarked,
): Series {
  const features = featuresOf(members, evidence);
  const sparse = signature.startsWith("plain||") && members.length < SPARSE * unmarked.paragraphs ? WEIGHTS.sparse : 0;
  const score =
    WEIGHTS.none +
    oddsOf(features, members.length, tasksOf(signature, features)) +
    untitledOf(signature, features, members.length) +
    calledOf(signature, features) +
    formOf(signature, features, members.length, unmarked) +
    (isLong(signature, features, members) ? WEIGHTS.long : 0) +
    (/^h\d/.test(signature) ? WEIGHTS.doubledHeadings * doublings(members.length) : 0) +
    sparse;
  return { signature, members, evidence, features, score: score + soundsOf(features, members.length, score) };
}

/** `Example 2:`, a line of its own in a text, numbers no question. */
const untitledOf = (signature: string, { untitled, numbered, labelled }: Features, count: number) =>
  untitled >= 0.8 && numbered >= 0.8 && count > 2 && (labelled || !signature.startsWith("line")) ? WEIGHTS.untitled : 0;

/** What it counts how their words sound, where all else gives a `score`. */
function soundsOf({ sounds }: Features, count: number, score: number): number {
  const { each, few, most, enough } = WEIGHTS.sounds;
  const told = Math.max(-most, Math.min(most, (each * sounds * count) / (count + few)));
  return Math.min(told, Math.max(0, enough - score));
}

/** How far they set tasks: where they are numbered, or where questions are announced and they are no headings. */
const tasksOf = (signature: string, { tasks, numbered, announced }: Features) =>
  tasks >= MOST && (numbered > 0.5 || (announced >= 0.5 && !/^h\d/.test(signature))) ? tasks : 0;

/** What it counts that what stands right above them names questions. */
const calledOf = (signature: string, { called, numbered, asks }: Features) =>
  (/^h\d/.test(signature) ? WEIGHTS.calledHeadings : numbered > 0.5 ? WEIGHTS.called : WEIGHTS.calledBullets) *
  called *
  (1 - asks);

/** What the members have in common, however they are marked. */
function oddsOf(features: Features, count: number, tasks: number): number {
  const { asks, numbered, runs, labelled, answers, options, announced, distinct, coded, introduced, examined } =
    features;
  const { states, listed, quoted } = features;
  const forms = numbered > 0.5 && features.forms >= MOST ? features.forms : 0;
  const inNumbers = numbered > 0.5 ? WEIGHTS.coded * coded + WEIGHTS.quoted * quoted + WEIGHTS.examined * examined : 0;
  // `Exercise 12. Sort the table.` tells what to do.
  const counted = Number(labelled && numbered * runs >= COUNTED && count >= LONG);
  // What a number counts and an answer judges is a statement: `3. Glass is a liquid.` above `Answer: false`.
  const judged = Number(numbered === 1 && answers === 1);
  const repeated = !labelled && distinct < 0.5 && numbered < 0.5 && asks < 0.7 && count > 3;
  return (
    (count >= 8 ? WEIGHTS.asksInMany : WEIGHTS.asks) * asks +
    WEIGHTS.numbered * numbered * runs +
    (labelled ? WEIGHTS.labelled : 0) +
    WEIGHTS.answers * answers +
    WEIGHTS.options * options +
    WEIGHTS.folded * features.folded +
    WEIGHTS.announced * announced +
    (introduced && (asks >= (numbered > 0.5 ? INTRODUCED.numbered : INTRODUCED.other) || features.called >= 0.5)
      ? WEIGHTS.introduced
      : 0) +
    WEIGHTS.tasks * tasks * (1 - asks) +
    WEIGHTS.led * features.led * (1 - tasks) +
    inNumbers +
    (listed >= 0.3 ? WEIGHTS.listed * listed : 0) +
    WEIGHTS.states * states * (1 - Math.min(1, examined + options + coded + tasks + counted + judged)) +
    WEIGHTS.forms * forms +
    WEIGHTS.leads * features.leads * (1 - Math.max(tasks, forms)) +
    (repeated ? WEIGHTS.repeated : 0)
  );
}

/** What it counts how they are marked, and how many are marked so. */
function formOf(signature: string, features: Features, count: number, unmarked: Unmarked): number {
  const { asks, labelled, answers, options, announced, below, quoted, forms, prompted } = features;
  const items = signature.startsWith("item") && announced < 0.5;
  const few = count < (items ? 4 : 3) && !labelled && answers + options + forms === 0 && quoted < 0.6;
  return (
    markOf(signature, unmarked) +
    (few ? (items ? WEIGHTS.fewItems : WEIGHTS.few) : 0) +
    (/\|chinese\|/.test(signature) && asks < 0.3 ? WEIGHTS.sections : 0) +
    (areEntries(signature, features, count) ? WEIGHTS.entries : 0) +
    (/^h\d/.test(signature) && count > 5 && below >= 0.5 ? WEIGHTS.below * below : 0) +
    (/^h\d/.test(signature) && count > 3 && announced >= 0.5 && prompted >= PROMPTED ? WEIGHTS.prompted * prompted : 0)
  );
}

/** Least bold bullets of one list that are entries. */
const ENTRIES = 4;

const areEntries = (signature: string, { announced, bodies, distinct }: Features, count: number) =>
  /^item1b\|[^|]*\|S\|-\|$/.test(signature) && count >= ENTRIES && announced === 1 && bodies >= 0.9 && distinct >= 0.9;

/** Many short lists are steps; one whose numbers get that far, or whose items are all numbered 1, is long. */
function isLong(signature: string, { announced, led }: Features, members: readonly Candidate[]): boolean {
  if (!/^item1o/.test(signature) || members.length < LONG || announced < 0.5 || led >= 0.5) return false;
  const numbers = members.map(({ mark }) => mark.ordinal?.value ?? 0);
  return numbers.some((value) => value >= LONG) || numbers.every((value) => value === 1);
}

function markOf(signature: string, { lines }: Unmarked): number {
  if (signature.startsWith("plain")) return lines < 3 ? WEIGHTS.fewPlain : WEIGHTS.plain;
  if (signature.startsWith("lead")) return WEIGHTS.lead;
  if (/^(?:emblem|colon|turn)/.test(signature)) return WEIGHTS.emblem;
  if (/^item\d+b/.test(signature)) return WEIGHTS.bullet;
  return signature.startsWith("summary") ? WEIGHTS.summary : 0;
}
