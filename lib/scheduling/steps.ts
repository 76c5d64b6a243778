import type { Card, CardState, Grade } from "./card";

/** What comes before days are counted: a state, the place in its steps, and minutes until it is asked again. */
export type Step = Pick<Card, "step"> & { readonly state: CardState; readonly minutes: number };

const LEARNING: readonly number[] = [1, 10];
const RELEARNING: readonly number[] = [10];

// Between the first two steps; half as long again as an only one.
const hardMinutes = (steps: readonly number[]): number =>
  Math.round(steps.length > 1 ? ((steps[0] ?? 0) + (steps[1] ?? 0)) / 2 : (steps[0] ?? 0) * 1.5);

function within(steps: readonly number[], state: CardState, step: number, grade: Grade): Step | null {
  if (grade === "easy") return null;
  if (grade === "again") return { state, step: 0, minutes: steps[0] ?? 0 };
  if (grade === "hard") return { state, step, minutes: hardMinutes(steps) };
  const next = steps[step + 1];
  return next === undefined ? null : { state, step: step + 1, minutes: next };
}

/** The step that a grade leads to; `null` where it leads to an interval of days. The steps of ts-fsrs and of Anki. */
export function stepAfter(card: Pick<Card, "state" | "step"> | null, grade: Grade): Step | null {
  const { state, step } = card ?? { state: "new", step: 0 };
  if (state === "review") return grade === "again" ? within(RELEARNING, "relearning", 0, grade) : null;
  if (state === "relearning") return within(RELEARNING, "relearning", step, grade);
  return within(LEARNING, "learning", step, grade);
}
