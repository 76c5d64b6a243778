import { traitsOf } from "./traits-of";
import weights from "./weights.json";

/** Weights are whole steps of this size: closer ones tell nothing. */
export const STEP = 0.25;

/** Two traits of one weight stand apart by this; none holds it. */
export const BETWEEN = "  ";

/** What titles that ask nothing must sound like to be questions as often as not. */
const EVEN = 1.7;

const learned: ReadonlyMap<string, number> = new Map(
  Object.entries<string>(weights.traits).flatMap(([steps, traits]) =>
    traits.split(BETWEEN).map((trait): [string, number] => [trait, Number(steps) * STEP]),
  ),
);

/**
 * Log odds that a title is one of a bank, as far as its words tell: 0 where one that asks nothing is so as often as not.
 * Learned from documents of many authors (`scripts/learn-titles.ts`).
 */
export function soundsOf(title: string): number {
  const traits = traitsOf(title);
  let sum = 0;
  for (const trait of traits) sum += learned.get(trait) ?? 0;
  return EVEN + weights.bias + sum / Math.sqrt(traits.size);
}
