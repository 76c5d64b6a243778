import { describe, expect, test } from "vitest";
import { propose } from "./propose";

const NO_POINTS = { met: 0, of: 5 };
const NO_CHECKS = { met: 0, of: 0, done: 0 };

describe("the grade that is proposed", () => {
  test.each([
    [5, "good"],
    [4, "good"],
    [3, "hard"],
    [2, "hard"],
    [1, "again"],
  ] as const)("for %i of 5 key points is %s", (met, grade) => {
    expect(propose({ met, of: 5 }, NO_CHECKS)).toBe(grade);
  });

  test.each([
    [1, 1, "good"],
    [0, 1, "again"],
    [1, 2, "hard"],
    [2, 2, "good"],
  ] as const)("for %i of %i self-checks is %s", (met, of, grade) => {
    expect(propose(NO_POINTS, { met, of, done: of })).toBe(grade);
  });

  test("is the lower one where points and checks differ", () => {
    expect(propose({ met: 5, of: 5 }, { met: 0, of: 1, done: 1 })).toBe("again");
    expect(propose({ met: 2, of: 5 }, { met: 1, of: 1, done: 1 })).toBe("hard");
  });

  test("is none where nothing was ticked and the checks are not all done", () => {
    expect(propose(NO_POINTS, NO_CHECKS)).toBeNull();
    expect(propose(NO_POINTS, { met: 1, of: 2, done: 1 })).toBeNull();
  });
});
