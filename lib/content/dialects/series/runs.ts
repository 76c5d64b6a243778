import type { Candidate } from "./candidate";
import type { Unit } from "../units/unit";
import type { Series } from "./score";

/** The parts of a family that stand or fall together. */
export function runsOf({ signature, members, evidence }: Series, units: readonly Unit[]): Candidate[][] {
  if (signature.startsWith("row")) return [[...members]];
  if (!/^(?:h\d|strong)/.test(signature)) return partRuns(members, units);
  // Headings, and bold lines, below one that announces questions, and that ask more, say nothing about those of their level elsewhere.
  const called = members.filter((_, at) => evidence[at]?.announced === 1);
  const others = members.filter((_, at) => evidence[at]?.announced !== 1);
  return meanOf(called) > meanOf(others) && others.length > 0 ? [called, others] : [[...members]];
}

const meanOf = (some: readonly Candidate[]) => some.reduce((sum, { asks }) => sum + asks, 0) / Math.max(1, some.length);

/**
 * Parts lines marked alike into runs: a list, or numbers that go on from each other. Points inside an answer are often
 * marked as the questions are, but their numbers begin again inside the questions' own.
 */
function partRuns(members: readonly Candidate[], units: readonly Unit[]): Candidate[][] {
  const first = members[0];
  if (!first) return [];
  if (first.mark.ordinal) return joinOnes(byNumbers(members, units));
  return first.signature.startsWith("item") ? byLists(members, units) : [[...members]];
}

/** Least lists of one item, each numbered 1, that are one list to their author, and share of all lists. */
const ONES = { least: 4, share: 0.7 } as const;

/** `1.` before every item: answers below, not indented, make of each a list of its own, where Markdown would have counted. */
function joinOnes(runs: readonly Candidate[][]): Candidate[][] {
  const isOne = (run: Candidate[] | undefined) => run?.length === 1 && run[0]?.mark.ordinal?.value === 1;
  const ones = runs.filter(isOne);
  return ones.length >= ONES.least && ones.length >= ONES.share * runs.length
    ? [ones.flat(), ...runs.filter((run) => !isOne(run))]
    : [...runs];
}

const listOf = (candidate: Candidate, units: readonly Unit[]) => units[candidate.unit]?.opens?.list;

function byLists(members: readonly Candidate[], units: readonly Unit[]): Candidate[][] {
  const runs = new Map<number | undefined, Candidate[]>();
  for (const member of members) {
    const list = listOf(member, units);
    const run = runs.get(list);
    if (run) run.push(member);
    else runs.set(list, [member]);
  }
  return [...runs.values()];
}

function byNumbers(members: readonly Candidate[], units: readonly Unit[]): Candidate[][] {
  const runs: Candidate[][] = [];
  let open: Candidate[][] = [];
  for (const member of members) {
    const value = member.mark.ordinal?.value ?? 0;
    const prefix = member.mark.ordinal?.prefix ?? "";
    const at = open.findLastIndex((run) => {
      const last = run.at(-1);
      if (!last?.mark.ordinal) return false;
      if (last.mark.ordinal.prefix !== prefix) return false;
      return (
        value === last.mark.ordinal.value + 1 ||
        (listOf(last, units) !== undefined && listOf(last, units) === listOf(member, units))
      );
    });
    const jumped =
      at < 0 && value > 1 ? open.findLastIndex((run) => value > (run.at(-1)?.mark.ordinal?.value ?? value)) : at;
    const run = open[jumped];
    const around = run ? null : goesOnAround(member, open, units);
    if (run) {
      run.push(member);
      open = open.slice(0, jumped + 1);
    } else if (around) {
      runs.push(around.run.splice(around.from));
      around.run.push(member);
      open = open.slice(0, open.indexOf(around.run) + 1);
    } else {
      const fresh = [member];
      runs.push(fresh);
      open = [...open, fresh].slice(-8);
    }
  }
  return runs;
}

/** Units between two lines of one section, at most. */
const FAR = 300;

/** Whether no heading stands between two lines, and not much else. */
const isNear = (before: Candidate | undefined, { unit }: Candidate, units: readonly Unit[]): boolean =>
  before !== undefined &&
  unit - before.unit <= FAR &&
  units.slice(before.unit, unit).every(({ type }) => type !== "heading");

/** How far a line must ask whose number stood before, and up to which those ask that stand between. */
const AGAIN = { asks: 0.75, between: 0.4 } as const;

/**
 * The run, and the place in it, that a line goes on from whose number has been taken: what stands between asks nothing, and
 * was counted inside an answer, from a first point that is marked otherwise.
 */
function goesOnAround(
  member: Candidate,
  open: readonly Candidate[][],
  units: readonly Unit[],
): { run: Candidate[]; from: number } | null {
  const { value = 0, prefix = "" } = member.mark.ordinal ?? {};
  if (value < 2 || member.asks < AGAIN.asks) return null;
  for (const run of open.toReversed()) {
    const last = run.at(-1)?.mark.ordinal;
    const from = run.length - ((last?.value ?? 0) - value) - 1;
    const before = run[from - 1]?.mark.ordinal;
    if (last?.prefix !== prefix || before?.value !== value - 1 || from >= run.length) continue;
    const near = isNear(run[from - 1], member, units);
    if (near && meanOf(run.slice(from)) < AGAIN.between && meanOf(run.slice(0, from)) >= AGAIN.asks)
      return { run, from };
  }
  return null;
}
