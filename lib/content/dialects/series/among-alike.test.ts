import { expect, it } from "vitest";
import { weighText } from "@/tests/support/weigh-text";
import { withAlike } from "./among-alike";
import type { Weighed } from "./weighed";

const TOPICS = ["拷贝", "装饰器", "生成器", "锁", "元类", "回收", "协程", "切片", "闭包", "描述"];
const TEXT = TOPICS.map((topic) => `### ${topic}\n\n它的道理。\n`).join("\n");

/** Ten headings marked alike, the first `sure` of which stand beyond doubt and the others at `score`. */
const headings = (sure: number, score: number, sounds: number): Weighed[] =>
  weighText(TEXT, sounds).map((one, at) => ({ ...one, score: at < sure ? 2 : score }));

const accepted = (all: readonly Weighed[]) =>
  withAlike(
    all.filter(({ score }) => score === 2),
    all,
  ).length;

it("headings marked like many that are accepted come with them where they come close", () => {
  expect(accepted(headings(3, -0.5, 0.5))).toBe(10);
  expect(accepted(headings(3, -1, 0.5))).toBe(3);
});

it("few of them, or words of something else, leave the others where they are", () => {
  expect(accepted(headings(2, -0.5, 0.5))).toBe(2);
  expect(accepted(headings(3, -0.5, -0.5))).toBe(3);
});
