import { expect, it } from "vitest";
import { openDocument } from "../open-document";
import { outlineOf } from "./outline";
import { weigh } from "./weigh";
import { WEIGHTS } from "./weights";

const TEXT = "# Notes\n\n- one thing\n- two things\n- three things\n- four things\n- five things\n";

/** The score of the items of a list, each of whose titles sounds like `sounds`. */
function scoreOf(sounds: number): number {
  const { document, candidates } = openDocument(TEXT);
  const heard = candidates.map((candidate) => ({ ...candidate, sounds }));
  const around = {
    aligned: new Map<number, number>(),
    outline: outlineOf(document),
    groups: [],
    name: "Notes",
    paragraphs: 0,
  };
  return weigh(heard, document, around)[0]?.series.score ?? NaN;
}

it("words move the score of a series, and never by more than they may", () => {
  const silent = scoreOf(0);
  expect(scoreOf(0.5)).toBeGreaterThan(silent);
  expect(scoreOf(-0.5)).toBeLessThan(silent);
  expect(scoreOf(50) - silent).toBeCloseTo(WEIGHTS.sounds.most);
  expect(silent - scoreOf(-50)).toBeCloseTo(WEIGHTS.sounds.most);
});
