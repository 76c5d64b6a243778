import { expect, test } from "vitest";
import { leastOf, mostOf } from "./extremes";

test("the least and the most are found among more values than a call takes arguments", () => {
  const values = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007);
  expect(leastOf(values)).toBe(0);
  expect(mostOf(new Set(values))).toBe(values.toSorted((a, b) => b - a)[0]);
  expect([leastOf([]), mostOf([])]).toEqual([Infinity, -Infinity]);
});
