import { expect, it } from "vitest";
import { weighText } from "@/tests/support/weigh-text";
import { WEIGHTS } from "./weights";

const TEXT = "# Notes\n\n- one thing\n- two things\n- three things\n- four things\n- five things\n";

/** The score of the items of a list, each of whose titles sounds like `sounds`. */
const scoreOf = (sounds: number): number => weighText(TEXT, sounds)[0]?.series.score ?? NaN;

it("words move the score of a series, and never by more than they may", () => {
  const silent = scoreOf(0);
  expect(scoreOf(0.5)).toBeGreaterThan(silent);
  expect(scoreOf(-0.5)).toBeLessThan(silent);
  expect(scoreOf(50) - silent).toBeCloseTo(WEIGHTS.sounds.most);
  expect(silent - scoreOf(-50)).toBeCloseTo(WEIGHTS.sounds.most);
});
