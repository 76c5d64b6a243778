import type { Random } from "@/lib/core/random";

/** Choices made with one source of chance: the same seed makes the same bank for ever. */
export type Chance = {
  /** Whether something of this probability happens. */
  maybe(probability: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different ones, in any order. */
  some<T>(list: readonly T[], count: number): T[];
};

export function chanceFrom(random: Random): Chance {
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const one = list[int(0, list.length - 1)];
    if (one === undefined) throw new Error("There is nothing to choose from.");
    return one;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(int(0, left.length - 1), 1)).flat();
  };
  return { maybe: (probability) => random() < probability, int, pick, some };
}
