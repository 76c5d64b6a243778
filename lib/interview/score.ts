import type { ReportItem, Rubric } from "@/lib/api/interview-report";
import type { StoredItem } from "./interview";

/** 0 to 1; null: not judged. */
export type Share = number | null;

const BEST_MARK = 4;

type Answered = Pick<StoredItem, "snapshot" | "answer">;

/** The places of the options that were chosen, as they were shown. */
export const chosenIn = ({ answer: { choice } }: Answered): readonly number[] =>
  choice === null ? [] : typeof choice === "number" ? [choice] : choice;

/** What an answer came to at the end; `open`: for the learner to judge. */
export function resultOf(item: Answered): ReportItem["result"] {
  const { snapshot } = item;
  if (snapshot.options.length === 0) return isUntouched(item) ? "empty" : "open";
  if (chosenIn(item).length === 0) return "empty";
  const share = shareOfChoice(item);
  return share === 1 ? "right" : share === 0 ? "wrong" : "partly";
}

/** Who leaves a program as it was given has written none. */
const isUntouched = ({ snapshot, answer }: Answered): boolean =>
  ["", snapshot.coding?.starter.trim()].includes(answer.text.trim());

/** Of several right options each is a part, and each wrong one takes a part away. */
function shareOfChoice(item: Answered): number {
  const chosen = new Set(chosenIn(item));
  const right = item.snapshot.options.filter(({ correct }) => correct).length;
  const hits = [...chosen].filter((place) => item.snapshot.options[place]?.correct === true).length;
  return right === 0 ? 0 : Math.max(2 * hits - chosen.size, 0) / right;
}

/** What an answer is worth: a choice by its options, anything else by the learner's own judgement, nothing by nothing. */
export function scoreOf(item: Answered & Pick<StoredItem, "assessment">): Share {
  const result = resultOf(item);
  if (result === "empty") return 0;
  if (result !== "open") return shareOfChoice(item);
  if (item.assessment === null) return null;
  const { points, rubric } = item.assessment;
  const marks = marksOf(rubric);
  if (points.length === 0 && marks.length === 0) return null;
  // Once something is judged, a key point without a tick is one that was missed.
  const known = item.snapshot.model.points.length;
  const parts = [
    ...(known > 0 ? [points.length / known] : []),
    ...(marks.length > 0 ? [(mean(marks) ?? 0) / BEST_MARK] : []),
  ];
  return mean(parts);
}

const marksOf = (rubric: Rubric): number[] => Object.values(rubric).filter((mark) => mark !== null);

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of everything that is judged, each by the time it was given. */
export function overallScore(items: readonly (Pick<StoredItem, "budgetSeconds"> & { readonly score: Share })[]): Share {
  const judged = items.flatMap(({ score, budgetSeconds }) => (score === null ? [] : [{ score, budgetSeconds }]));
  const seconds = judged.reduce((sum, one) => sum + one.budgetSeconds, 0);
  return seconds === 0 ? null : judged.reduce((sum, one) => sum + one.score * one.budgetSeconds, 0) / seconds;
}
