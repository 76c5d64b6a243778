import { describe, expect, test } from "vitest";
import { cutWords, wordFinder } from "./word-finder";

const find = wordFinder([
  ["数据", "data"],
  ["数据隐私", "privacy"],
  ["train*", "training"],
  ["ci/cd", "delivery"],
  ["gpu", "gpu"],
  ["fine tuning", "tuning"],
] as const);
const found = (text: string) => Object.fromEntries(find(text));

describe("finding words", () => {
  test("takes the longest at each place and counts every one", () => {
    expect(found("数据隐私和数据，数据")).toEqual({ privacy: 1, data: 2 });
  });

  test("finds Chinese anywhere and other words whole, beside Chinese too", () => {
    expect(found("用GPU训练")).toEqual({ gpu: 1 });
    expect(found("gpux xgpu")).toEqual({});
  });

  test("takes further letters at a star, and a plural always", () => {
    expect(found("Training, trained, retrain")).toEqual({ training: 2 });
    expect(found("GPUs")).toEqual({ gpu: 1 });
  });

  test("folds case and width and joins what a line break parts", () => {
    expect(found("ＧＰＵ CI/CD fine\n  tuning")).toEqual({ gpu: 1, delivery: 1, tuning: 1 });
  });

  test("cuts lists of words that run over lines", () => {
    expect(cutWords("数据, fine\n      tuning,, gpu ")).toEqual(["数据", "fine tuning", "gpu"]);
  });
});
