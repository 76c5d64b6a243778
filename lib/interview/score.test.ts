import { expect, test } from "vitest";
import type { Rubric } from "@/lib/api/interview-report";
import type { Choice } from "@/lib/api/interviews";
import type { SafeHtml } from "@/lib/catalogue/model";
import { overallScore, resultOf, scoreOf } from "./score";

const html = "" as SafeHtml;
const NO_MARKS: Rubric = { correctness: null, depth: null, structure: null, clarity: null };

const item = (given: {
  readonly right?: string;
  readonly choice?: Choice;
  readonly text?: string;
  readonly points?: readonly number[];
  readonly marks?: Partial<Rubric>;
}) => ({
  snapshot: {
    ...{ slug: "", difficulty: null, section: null, stretch: 0, prompt: "", promptHtml: "" },
    options: [...(given.right ?? "")].map((mark) => ({ text: "", html, correct: mark === "+", reasonHtml: html })),
    model: { shortHtml: "", points: ["one", "two", "three", "four"], answerHtml: "", pitfallsHtml: "" },
  },
  answer: {
    ...{ revision: 1, flagged: false, scratch: "", spentSeconds: 0, savedAt: null },
    ...{ text: given.text ?? "", choice: given.choice ?? null },
  },
  assessment:
    given.points === undefined && given.marks === undefined
      ? null
      : { points: given.points ?? [], rubric: { ...NO_MARKS, ...given.marks } },
});

test.each([
  ["+--", 0, "right", 1],
  ["+--", 1, "wrong", 0],
  ["+--", 7, "wrong", 0],
  ["+--", null, "empty", 0],
  ["+--", [], "empty", 0],
  ["++-", [0, 1], "right", 1],
  ["++-", [1], "partly", 0.5],
  ["++-", [0, 1, 2], "partly", 0.5],
  ["++-", [0, 2], "wrong", 0],
  ["++-", [0, 0, 0], "partly", 0.5],
] as const)("of the options %s, choosing %j is %s", (right, choice, result, score) => {
  const one = item({ right, choice: choice as Choice });
  expect([resultOf(one), scoreOf(one)]).toEqual([result, score]);
});

test("an open answer is worth what its author finds in it; nothing is worth nothing, and not judged is not known", () => {
  expect(scoreOf(item({ text: " \n" }))).toBe(0);
  expect(scoreOf(item({ text: "x" }))).toBeNull();
  expect(scoreOf(item({ text: "x", points: [], marks: {} }))).toBeNull();
  expect(scoreOf(item({ text: "x", points: [0, 1, 2] }))).toBe(0.75);
  expect(scoreOf(item({ text: "x", points: [0, 1], marks: { correctness: 4, clarity: 2 } }))).toBe(0.625);
  expect(scoreOf(item({ text: "x", marks: { correctness: 4 } }))).toBe(0.5);
  expect(scoreOf(item({ text: "x", marks: { correctness: 0 } }))).toBe(0);
});

test("the whole is the mean of what is judged, weighed by the time that each was given", () => {
  expect(overallScore([{ score: null, budgetSeconds: 60 }])).toBeNull();
  const judged = [
    { score: 1, budgetSeconds: 300 },
    { score: 0, budgetSeconds: 100 },
    { score: null, budgetSeconds: 900 },
  ];
  expect(overallScore(judged)).toBe(0.75);
});
