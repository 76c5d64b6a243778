import { describe, expect, test } from "vitest";
import { face, levelOf, momentBetween } from "./time-left";

const MINUTE = 60_000;

test("the time turns amber at a fifth and red at a twentieth", () => {
  const levels = [60, 21, 20, 6, 5, 0].map((share) => levelOf(share * MINUTE, 100 * MINUTE));
  expect(levels).toEqual(["calm", "calm", "amber", "amber", "red", "red"]);
});

test("what is left is shown to the second, and is never less than nothing", () => {
  expect([3_723_000, 245_000, 61_001, 999, 0, -5_000].map(face)).toEqual([
    "1:02:03",
    "4:05",
    "1:02",
    "0:01",
    "0:00",
    "0:00",
  ]);
});

describe("what is said aloud", () => {
  const passed = (totalMinutes: number, from: number, to: number) =>
    momentBetween(from * MINUTE, to * MINUTE, totalMinutes * MINUTE);

  test("comes once at the half, at five minutes, at one and at the end", () => {
    const said: string[] = [];
    for (let second = 40 * 60; second > 0; second -= 1) {
      const moment = passed(40, second / 60, (second - 1) / 60);
      if (moment) said.push(`${moment} ${second - 1}`);
    }
    expect(said).toEqual(["half 1200", "five 300", "one 60", "end 0"]);
  });

  test("is only the last of what was slept through", () => {
    expect(passed(40, 38, 0.5)).toBe("one");
    expect(passed(40, 38, 0)).toBe("end");
  });

  test("leaves out what would come at about the same time as the half", () => {
    expect(passed(10, 6, 4.9)).toBe("half");
    expect(passed(2, 1.1, 0.9)).toBe("half");
  });
});
