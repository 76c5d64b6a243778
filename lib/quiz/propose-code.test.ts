import { expect, test } from "vitest";
import { proposeForCode } from "./propose-code";

test("a program proposes the grade that its tests came to", () => {
  const graded = (passed: number) => proposeForCode({ passed, total: 4 }, false);
  expect([4, 3, 1, 0].map(graded)).toEqual(["good", "hard", "hard", "again"]);
});

test("whoever looked at the solution first sees the problem again", () => {
  expect(proposeForCode({ passed: 4, total: 4 }, true)).toBe("again");
  expect(proposeForCode(null, true)).toBe("again");
});

test("what was not tried proposes nothing", () => expect(proposeForCode(null, false)).toBeNull());
