import type { Document } from "./candidate";
import type { Series } from "./score";
import type { Weighed } from "./weighed";

/** Numbers that run on are all of questions, or none is. */
export function completeRun(run: readonly Weighed[], { features }: Series): Weighed[] {
  const accepted = run.filter(({ score }) => score > 0).length / run.length;
  const runs = features.numbered === 1 && features.runs >= 0.8 && run.length >= 4;
  const enough = features.bodies <= 0.35 && run.length >= 5 ? 0.35 : 0.6;
  return run.map((one) =>
    runs && accepted >= enough && one.score <= 0 && !one.evidence.frame ? { ...one, score: 0.3 } : one,
  );
}

/** A list is of questions or it is not: what most of its items are, the others are too. */
export function completeLists(weighed: readonly Weighed[], { units }: Document): Weighed[] {
  const lists = new Map<number, Weighed[]>();
  for (const one of weighed) {
    const list = units[one.candidate.unit]?.opens?.list;
    if (list === undefined || units[one.candidate.unit]?.type === "heading") continue;
    const items = lists.get(list);
    if (items) items.push(one);
    else lists.set(list, [one]);
  }
  const settled = new Map<Weighed, number>();
  for (const items of lists.values()) {
    const accepted = items.filter(({ score }) => score > 0).length / items.length;
    for (const one of items) {
      if (accepted >= 0.5 && one.score <= 0 && !one.evidence.frame) settled.set(one, 0.3);
      if (accepted < 0.35 && items.length >= 3 && one.score > 0 && one.candidate.mark.label === null)
        settled.set(one, -0.3);
    }
  }
  return weighed.map((one) => ({ ...one, score: settled.get(one) ?? one.score }));
}
