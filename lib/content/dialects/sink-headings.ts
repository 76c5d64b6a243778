import { leastOf } from "@/lib/core/extremes";
import type { Mark } from "./marks/mark";
import { isOutline } from "./series/outline";
import type { Unit } from "./units/unit";

/** Least numbered headings, the share of them whose numbers run on, and the share that stand right above shallower ones. */
const HABIT = { least: 2, runs: 0.8, above: 0.6 } as const;

const DEEPEST = 6;

/**
 * Answers written elsewhere bring headings of their own, as deep as the question they are pasted below or less. Where
 * numbered headings mostly stand right above such ones, those down to the next number belong to an answer, and are deeper.
 */
export function sinkHeadings(units: readonly Unit[], marks: readonly Mark[]): readonly Unit[] {
  const headings = units.flatMap((unit, index) => (isOutline(unit) ? [index] : []));
  const families = new Map<string, number[]>();
  for (const at of headings) {
    const { ordinal, label } = marks[at] ?? {};
    if (!ordinal) continue;
    const key = `${units[at]?.depth} ${label?.name ?? ""} ${ordinal.kind} ${ordinal.prefix}`;
    const family = families.get(key);
    if (family) family.push(at);
    else families.set(key, [at]);
  }
  const next = new Map(headings.map((at, place) => [at, headings[place + 1]]));
  const depthOf = (at: number | undefined) => units[at ?? -1]?.depth ?? DEEPEST;
  const sunk = new Map<number, number>();
  for (const family of families.values()) {
    const depth = depthOf(family[0]);
    const members = new Set(family);
    const answers = family.filter((at) => isRightAbove(at, next.get(at)) && opensAnswer(next.get(at), depth, members));
    if (answers.length < HABIT.least || answers.length < HABIT.above * family.length || !runsOn(family)) continue;
    const inner = headings.filter((at) => at > (family[0] ?? 0) && !members.has(at));
    const shift = 1 + depth - leastOf(inner.map(depthOf));
    // What stands right above the next number is a section of them.
    for (const at of inner)
      if (!members.has(next.get(at) ?? -1) || !isRightAbove(at, next.get(at)))
        sunk.set(at, Math.min(DEEPEST, depthOf(at) + shift));
  }
  return sunk.size === 0 ? units : units.map((unit, at) => ({ ...unit, depth: sunk.get(at) ?? unit.depth }));

  /** `Answer` as deep as its question is known for what it is. */
  function opensAnswer(at: number | undefined, depth: number, members: ReadonlySet<number>): boolean {
    if (at === undefined || members.has(at)) return false;
    return depthOf(at) < depth || (depthOf(at) === depth && marks[at]?.label?.role !== "answer");
  }

  function isRightAbove(at: number, below: number | undefined): boolean {
    return below !== undefined && units.slice(at + 1, below).every(({ type }) => type === "rule" || type === "tag");
  }

  function runsOn(family: readonly number[]): boolean {
    const values = family.map((at) => marks[at]?.ordinal?.value ?? 0);
    const running = values.filter((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
    return running.length >= HABIT.runs * values.length;
  }
}
