import { expect, test } from "vitest";
import type { LearnerId } from "@/lib/core/ids";
import { mayReport } from "./may-report";

const taken = (learner: LearnerId | null, times: number, minute: number) =>
  Array.from({ length: times }, () => mayReport(learner, new Date(minute * 60_000))).filter(Boolean).length;

test("three hundred reports a minute are taken from a learner; a flood is not, and stops nobody else", () => {
  const [one, other] = ["one" as LearnerId, "other" as LearnerId];
  expect(taken(one, 300, 1)).toBe(300);
  expect(taken(one, 10_000, 1)).toBe(100);
  expect(taken(other, 300, 1)).toBe(300);
  expect(taken(one, 300, 2)).toBe(300);
});

test("those about whom nothing is stored share one measure, a larger one", () => {
  expect(taken(null, 300, 3)).toBe(300);
  expect(taken(null, 10_000, 3)).toBe(900);
  expect(taken("one" as LearnerId, 1, 3)).toBe(1);
});
