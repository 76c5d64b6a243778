import { shuffle, type Random } from "@/lib/core/random";
import { likeness } from "../marks/likeness";
import { traitsOf } from "./traits-of";

/** A line that might open a question, and whether it does. */
export type Example = {
  readonly title: string;
  readonly isQuestion: boolean;
  /** Those of one document are alike, and count less the more there are. */
  readonly document: string;
};

export type Learned = { readonly bias: number; readonly traits: ReadonlyMap<string, number> };

/** How fast weights move, how small one must be to be none, and how often all examples are gone through. */
const RATE = 0.5;
const SPARSE = 3;
const ROUNDS = 8;
/** Documents in which a trait must stand: what fewer have tells of their authors. */
const LEAST = 4;

/** Names of the two weights beside those of traits. What a question mark tells, other traits need not. */
const BIAS = "";
const ASKS = " asks";

/**
 * Weights of traits, in log odds for a title with one trait, by which titles of questions are told from others:
 * logistic regression by FTRL-Proximal (McMahan et al., Ad Click Prediction, 2013), which makes most of them 0. The same
 * examples give the same weights.
 */
export function learnTitles(examples: readonly Example[], random: Random): Learned {
  const common = commonTraits(examples);
  const sizes = countBy(examples.map(({ document }) => document));
  const rows = examples.map(({ title, isQuestion, document }) => {
    const traits = traitsOf(title);
    const value = 1 / Math.sqrt(traits.size);
    return {
      parts: [
        [BIAS, 1] as const,
        [ASKS, likeness(title)] as const,
        ...[...traits].filter((trait) => common.has(trait)).map((trait) => [trait, value] as const),
      ],
      target: Number(isQuestion),
      share: (sizes.get(document) ?? 1) ** -0.5,
    };
  });
  const mean = rows.reduce((sum, { share }) => sum + share, 0) / Math.max(1, rows.length);
  const states = new Map<string, { gradient: number; squares: number }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { parts, target, share } of shuffle(rows, random)) {
      const weighed = parts.map(([name, value]) => ({ name, value, weight: weightOf(name, states.get(name)) }));
      const odds = weighed.reduce((sum, { value, weight }) => sum + value * weight, 0);
      const error = ((chanceOf(odds) - target) * share) / mean;
      for (const { name, value, weight } of weighed) {
        const { gradient, squares } = states.get(name) ?? { gradient: 0, squares: 0 };
        const slope = error * value;
        const pace = (Math.sqrt(squares + slope * slope) - Math.sqrt(squares)) / RATE;
        states.set(name, { gradient: gradient + slope - pace * weight, squares: squares + slope * slope });
      }
    }
  }
  const all = [...states].map(([name, state]): [string, number] => [name, weightOf(name, state)]);
  return {
    bias: weightOf(BIAS, states.get(BIAS)),
    traits: new Map(all.filter(([name, weight]) => name !== BIAS && name !== ASKS && weight !== 0)),
  };
}

function weightOf(name: string, state: { gradient: number; squares: number } | undefined): number {
  if (!state) return 0;
  const bound = name === BIAS || name === ASKS ? 0 : 1;
  const beyond = Math.abs(state.gradient) - SPARSE * bound;
  return beyond <= 0 ? 0 : (-Math.sign(state.gradient) * beyond) / ((1 + Math.sqrt(state.squares)) / RATE + bound);
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

function commonTraits(examples: readonly Example[]): ReadonlySet<string> {
  const seen = new Map<string, { last: string; documents: number }>();
  for (const { title, document } of examples) {
    for (const trait of traitsOf(title)) {
      const before = seen.get(trait);
      if (before?.last !== document) seen.set(trait, { last: document, documents: (before?.documents ?? 0) + 1 });
    }
  }
  return new Set([...seen].flatMap(([trait, { documents }]) => (documents >= LEAST ? [trait] : [])));
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
