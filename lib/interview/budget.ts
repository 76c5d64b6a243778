import type { Difficulty } from "@/lib/catalogue/model";
import type { Askable } from "@/lib/quiz/pool";
import type { Plan } from "./plan";

/** How much longer a question takes than another. */
const WEIGHTS: Readonly<Record<Difficulty, number>> = { easy: 2, medium: 3, hard: 4 };
/** Options are read, not written. */
const CHOICE = 1;

const weightOf = ({ kind, difficulty }: Askable): number =>
  kind === "choice" ? CHOICE : WEIGHTS[difficulty ?? "medium"];

type Asked = { readonly question: Askable; readonly stretch: number };

/** Gives each question its seconds: those that its stretch says, and of the minutes that are left its part by difficulty. */
export function shareOut<T extends Asked>(asked: readonly T[], plan: Plan): (T & { readonly budgetSeconds: number })[] {
  const fixed = ({ stretch }: Asked) => plan.stretches[stretch]?.minutesPerQuestion ?? null;
  const said = asked.reduce((sum, one) => sum + (fixed(one) ?? 0), 0);
  const weights = asked.reduce((sum, one) => sum + (fixed(one) === null ? weightOf(one.question) : 0), 0);
  const left = Math.max(plan.minutes - said, 0);
  return asked.map((one) => {
    const minutes = fixed(one) ?? (left * weightOf(one.question)) / weights;
    return { ...one, budgetSeconds: Math.max(Math.round(minutes * 60), 1) };
  });
}
