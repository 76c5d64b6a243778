import { namesRound } from "../marks/rounds";
import type { Document } from "./candidate";
import type { Outline } from "./outline";
import type { Weighed } from "./weighed";

/** Least lines marked alike below the names of interviews, and share of them that ask, which show that all were asked there. */
const ASKED = { least: 4, share: 0.6 } as const;

/** Enough for headings that do not ask. */
const SURE = 1.2;

/** What stands below the name of an interview was asked in it: headings of one level, whether they are numbered or not. */
export function completeRounds(weighed: readonly Weighed[], { units }: Document, { above }: Outline): Weighed[] {
  const groups = new Map<number, Weighed[]>();
  for (const one of weighed) {
    const { unit } = one.candidate;
    const depth = units[unit]?.type === "heading" ? (units[unit].depth ?? 0) : 0;
    const isIn = (above[unit] ?? []).some((at) => namesRound(units[at]?.text ?? ""));
    if (depth === 0 || !isIn || namesRound(units[unit]?.text ?? "")) continue;
    const group = groups.get(depth);
    if (group) group.push(one);
    else groups.set(depth, [one]);
  }
  const complete = new Set(
    [...groups.values()].flatMap((group) =>
      group.length >= ASKED.least && group.filter(({ score }) => score > 0).length >= ASKED.share * group.length
        ? group
        : [],
    ),
  );
  return weighed.map((one) =>
    complete.has(one) && one.score < SURE && !one.evidence.frame ? { ...one, score: SURE } : one,
  );
}
