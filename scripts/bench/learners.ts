import { FSRSAlgorithm, clipParameters, default_w, forgetting_curve } from "ts-fsrs";
import type { Random } from "@/lib/core/random";
import { GRADES, type Grade } from "@/lib/scheduling/card";

type Memory = { stability: number; difficulty: number };

/** One who remembers by laws that nobody who plans for them knows. */
export type Learner = {
  /** Meets question `item`: how it went, and what is kept of it. */
  readonly meet: (item: number, random: Random) => { grade: Grade; memory: Memory };
  readonly recall: (memory: Memory, days: number) => number;
  /** Is asked after `days`. */
  readonly ask: (memory: Memory, days: number, random: Random) => { grade: Grade; memory: Memory };
  /** Is asked once more on the same day, and knows it. */
  readonly repeat: (memory: Memory) => Memory;
};

type Forgetting = (days: number, stability: number, weights: readonly number[]) => number;

/** How recall falls. All agree that it is 0.9 after the stability; they disagree on what comes after. */
export const POPULATIONS: readonly { readonly name: string; readonly law: Forgetting }[] = [
  { name: "FSRS-6, other weights", law: (days, stability, weights) => forgetting_curve([...weights], days, stability) },
  { name: "power law, exponent 1", law: (days, stability) => 1 / (1 + days / (9 * stability)) },
  { name: "exponential forgetting", law: (days, stability) => 0.9 ** (days / stability) },
];

// First grades and, where something was recalled, later ones: fsrs-rs, SimulatorConfig.
const FIRST = [0.24, 0.094, 0.495, 0.171];
const LATER = [0.224, 0.631, 0.145];
const WEIGHTS_VARY = 0.25;
const QUESTIONS_VARY = 0.4;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function drawn(probabilities: readonly number[], random: Random): number {
  let chance = random() * probabilities.reduce((sum, one) => sum + one, 0);
  return Math.max(
    probabilities.findIndex((probability) => (chance -= probability) < 0),
    0,
  );
}

/** A learner drawn around the defaults of FSRS-6, for a number of questions that differ for them in how well they stick. */
export function drawLearner(law: Forgetting, questions: number, random: Random): Learner {
  const vary = (value: number, by: number) => value * Math.exp(by * normal(random));
  const weights = clipParameters(
    default_w.map((weight) => vary(weight, WEIGHTS_VARY)),
    1,
  );
  const algorithm = new FSRSAlgorithm({ w: weights });
  const first = FIRST.map((probability) => vary(probability, WEIGHTS_VARY));
  const later = LATER.map((probability) => vary(probability, WEIGHTS_VARY));
  const sticks = Array.from({ length: questions }, () => vary(1, QUESTIONS_VARY));
  const recall = (memory: Memory, days: number) => law(days, memory.stability, weights);
  const after = (memory: Memory | null, days: number, rating: number, recalled?: number) =>
    algorithm.next_state(memory, days, rating, recalled);
  const named = (rating: number): Grade => GRADES[rating - 1] ?? "good";
  return {
    meet: (item, chance) => {
      const rating = drawn(first, chance) + 1;
      const { stability, difficulty } = after(null, 0, rating);
      return { grade: named(rating), memory: { stability: stability * (sticks[item] ?? 1), difficulty } };
    },
    recall,
    ask: (memory, days, chance) => {
      const known = recall(memory, days);
      const rating = chance() < known ? drawn(later, chance) + 2 : 1;
      return { grade: named(rating), memory: after(memory, days, rating, known) };
    },
    repeat: (memory) => after(memory, 0, 3),
  };
}
