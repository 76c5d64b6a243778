import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { GRADES, type Grade } from "./card";
import { fuzzed, idealInterval, memoryAfter, recallAfter, type Memory } from "./fsrs";

/**
 * FSRS-6 written again from its published formulae, without a look at the library:
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm (section FSRS-6). The weights are those of
 * src/inference_v6.rs of open-spaced-repetition/fsrs-rs.
 */
const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;
const bound = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const factor = 0.9 ** (-1 / W[20]) - 1;
const recall = (days: number, stability: number) => (1 + (factor * days) / stability) ** -W[20];
const interval = (stability: number, retention: number) => (stability / factor) * (retention ** (-1 / W[20]) - 1);
const firstDifficulty = (grade: number) => W[4] - Math.exp(W[5] * (grade - 1)) + 1;

function nextDifficulty(difficulty: number, grade: number): number {
  const damped = difficulty + (-W[6] * (grade - 3) * (10 - difficulty)) / 9;
  return bound(W[7] * firstDifficulty(4) + (1 - W[7]) * damped, 1, 10);
}

function nextStability({ stability: s, difficulty: d }: Memory, days: number, grade: number): number {
  const r = recall(days, s);
  if (days === 0) {
    const growth = Math.exp(W[17] * (grade - 3 + W[18])) * s ** -W[19];
    return s * (grade >= 2 ? Math.max(growth, 1) : growth);
  }
  if (grade === 1) {
    const forgotten = W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp(W[14] * (1 - r));
    return Math.min(forgotten, s / Math.exp(W[17] * W[18]));
  }
  const bonus = grade === 2 ? W[15] : grade === 4 ? W[16] : 1;
  return s * (1 + Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp(W[10] * (1 - r)) - 1) * bonus);
}

function published(memory: Memory | null, days: number, grade: Grade): Memory {
  const g = GRADES.indexOf(grade) + 1;
  if (!memory) return { stability: W[g - 1] ?? 0, difficulty: bound(firstDifficulty(g), 1, 10) };
  const stability = bound(nextStability(memory, days, g), 0.001, 36_500);
  return { stability, difficulty: nextDifficulty(memory.difficulty, g) };
}

type Review = readonly [Grade, number];
const walk = (reviews: readonly Review[]) =>
  reviews.reduce<Memory | null>((memory, [grade, days]) => memoryAfter(memory, days, grade), null);

describe("published values", () => {
  // open-spaced-repetition/fsrs-rs: `next_states` and `test_memory_state` of src/inference.rs.
  it.each([
    ["again", 0.212, 6.4133],
    ["hard", 1.2931, 5.1121707],
    ["good", 2.3065, 2.118104],
    ["easy", 8.2956, 1],
  ] as const)("a first %s gives stability %d and difficulty %d", (grade, stability, difficulty) => {
    expect(memoryAfter(null, 0, grade).stability).toBeCloseTo(stability, 6);
    expect(memoryAfter(null, 0, grade).difficulty).toBeCloseTo(difficulty, 6);
  });

  it("the history of fsrs-rs ends at stability 53.62691 and difficulty 6.3574867", () => {
    const memory = walk([
      ["again", 0],
      ["good", 0],
      ["good", 1],
      ["good", 3],
      ["good", 8],
      ["good", 21],
    ]);
    expect(memory?.stability).toBeCloseTo(53.62691, 4);
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 5);
  });

  // test_repeated_correct_reviews of py-fsrs.
  it("ten easy ones on a day make it as easy as can be", () => {
    expect(walk(Array.from({ length: 10 }, (): Review => ["easy", 0]))?.difficulty).toBe(1);
  });
});

describe("the formulae", () => {
  it("recall is 1 at once, 0.9 after the stability, and falls by the published power law", () => {
    expect(recallAfter(7, 0)).toBe(1);
    expect(recallAfter(7, 7)).toBeCloseTo(0.9, 8);
    for (const days of [1, 3, 30, 365, 36_500]) expect(recallAfter(7, days)).toBeCloseTo(recall(days, 7), 6);
  });

  it("an interval is when recall has fallen to what was wanted", () => {
    for (const retention of [0.7, 0.8, 0.9, 0.95, 0.97])
      for (const stability of [0.5, 2.3, 8.3, 40, 400]) {
        const days = bound(Math.round(interval(stability, retention)), 1, 36_500);
        expect(idealInterval(stability, retention)).toBe(days);
      }
    expect(idealInterval(36_500, 0.7)).toBe(36_500);
    expect(idealInterval(0.001, 0.97)).toBe(1);
  });

  it("every review of random histories is as published", () => {
    const random = seededRandom(6);
    const reviewed = Array.from({ length: 1_000 }, () => {
      let memory: Memory | null = null;
      const length = 1 + Math.floor(random() * 15);
      for (let number = 0; number < length; number++) {
        const grade = GRADES[Math.floor(random() ** 0.6 * 4)] ?? "good";
        const days = random() < 0.2 ? 0 : Math.floor(2 ** (random() * 9));
        const expected = published(memory, days, grade);
        memory = memoryAfter(memory, days, grade);
        expect(memory.stability / expected.stability).toBeCloseTo(1, 4);
        expect(memory.difficulty).toBeCloseTo(expected.difficulty, 6);
      }
      return length;
    });
    expect(reviewed.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(5_000);
  });
});

describe("fuzz", () => {
  it("leaves one and two days alone", () => {
    for (const days of [1, 2]) expect(fuzzed(days, 0, 0.999)).toBe(days);
  });

  // Anki's manual, "Fuzz factor": 15% of what lies in 2.5 to 7 days, 10% in 7 to 20, 5% beyond, and a day.
  it.each([
    [3, 2, 4],
    [7, 5, 9],
    [20, 17, 23],
    [100, 93, 107],
  ])("moves %d days to %d at least and %d at most", (days, least, most) => {
    expect(fuzzed(days, 0, 0)).toBe(least);
    expect(fuzzed(days, 0, 0.9999999)).toBe(most);
  });

  it("never comes back sooner than it came this time, when it should come later", () => {
    expect(fuzzed(20, 19, 0)).toBe(20);
  });

  it("stays below the ceiling", () => {
    expect(fuzzed(36_500, 0, 0.9999999)).toBe(36_500);
  });
});
