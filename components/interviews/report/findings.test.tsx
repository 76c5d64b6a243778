import { expect, test } from "vitest";
import type { InterviewAssessment, ReportItem } from "@/lib/api/interview-report";
import { findingsOf } from "./findings";

const item = (id: string, given: Partial<ReportItem>) =>
  ({ id, result: "open", spentSeconds: 300, budgetSeconds: 300, ...given }) as ReportItem;
const assessment = (given: Partial<InterviewAssessment>): InterviewAssessment => ({
  ...{ revision: 1, items: [], score: null, topics: [], study: [], queued: [] },
  rubric: { correctness: null, depth: null, structure: null, clarity: null },
  ...given,
});
const topic = (name: "data" | "market" | "privacy", score: number | null) => ({
  topic: name,
  score,
  items: 1,
  judged: 1,
});
const judged = (id: string) => ({
  id,
  points: [0],
  rubric: { correctness: 4, depth: 2, structure: null, clarity: 3 },
  score: 0.8,
});
const findings = (items: ReportItem[], given: Partial<InterviewAssessment>) =>
  findingsOf({ report: { items }, assessment: assessment(given), nameOf: (name) => name, locale: "en" });

test("names what was strong and what was weak, and leaves out what lies between or is not known", () => {
  const topics = [topic("data", 0.9), topic("market", 0.3), topic("privacy", null)];
  expect(findings([item("a", {})], { topics, items: [judged("a")] })).toEqual([
    "Strongest: data.",
    "To work on: market.",
  ]);
});

test("tells what had no answer, what took too long and what was short", () => {
  const items = [
    item("a", { result: "empty", spentSeconds: 0 }),
    item("b", { spentSeconds: 301 }),
    item("c", { spentSeconds: 60 }),
  ];
  expect(findings(items, { items: [judged("b"), judged("c")] })).toEqual([
    "1 question had no answer.",
    "1 question took longer than planned. Decide beforehand how you would wind up.",
    "1 answer took less than a third of the time. There was room to go one level deeper.",
  ]);
});

test("names the lowest mark where it is low, and what still waits for a judgement", () => {
  const rubric = { correctness: 4, depth: 1.5, structure: 2, clarity: null };
  expect(findings([item("a", {}), item("b", {})], { items: [judged("a")], rubric })).toEqual([
    "The lowest of the four marks is depth, 1.5 of 4 on average.",
    "1 answer still waits for your own judgement: tick the points you made, then give four marks.",
  ]);
});
