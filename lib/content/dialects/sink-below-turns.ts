import { leastOf } from "@/lib/core/extremes";
import type { Mark } from "./marks/mark";
import { findTurns } from "./marks/turns";
import { isOutline } from "./series/outline";
import type { Unit } from "./units/unit";

const DEEPEST = 6;

/** Headings inside what one speaker says, as deep as the name above them or less, belong to what is said, and are deeper. */
export function sinkBelowTurns(units: readonly Unit[], marks: readonly Mark[]): readonly Unit[] {
  const { asking, answering } = findTurns(marks, units);
  const turns = new Set([...asking, ...answering]);
  const first = leastOf(turns);
  const depth = units[first]?.type === "heading" ? units[first].depth : 0;
  if (depth === 0) return units;
  const inner = units.flatMap((unit, at) => (at > first && isOutline(unit) && !turns.has(at) ? [at] : []));
  const shift = 1 + depth - leastOf(inner.map((at) => units[at]?.depth ?? DEEPEST));
  if (shift <= 0) return units;
  // What stands right above a speaker's name opens a section of the talk.
  const sunk = new Set(inner.filter((at) => !isRightAbove(at)));
  return units.map((unit, at) => (sunk.has(at) ? { ...unit, depth: Math.min(DEEPEST, unit.depth + shift) } : unit));

  function isRightAbove(at: number): boolean {
    const below = units.findIndex(({ type }, index) => index > at && type !== "rule" && type !== "tag");
    return turns.has(below);
  }
}
