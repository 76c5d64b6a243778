import { describe, expect, test } from "vitest";
import { readResult, readVerdict, verdictOf } from "./read-answer";

const verdict = {
  name: "another name",
  outcome: "failed",
  input: "f(1)",
  expected: "2",
  got: "3",
  line: null,
  trace: null,
  output: "hi\n",
  cutBytes: 0,
  ms: 1.6,
};

describe("an answer of the judge", () => {
  test("is a verdict on the test that was asked about, whatever it calls itself", () => {
    expect(readVerdict(JSON.stringify(verdict), "twice")).toEqual({ ...verdict, name: "twice", ms: 2 });
  });

  test.each(["", "null", "[]", '"passed"', "{}", '{"outcome":"splendid"}', '{"outcome":1}'])(
    "%j is none that a program did not meddle with",
    (json) => {
      expect(readVerdict(json, "twice")).toBeNull();
      expect(readResult(json)).toBeNull();
    },
  );

  test("has fields of the types that were agreed on, and of bounded length", () => {
    const meddled = {
      outcome: "passed",
      input: {},
      expected: "x".repeat(1e6),
      line: -3,
      output: [],
      cutBytes: "9",
      ms: NaN,
    };
    const read = readVerdict(JSON.stringify(meddled), "twice");
    expect(read).toMatchObject({ ...verdictOf("twice", "passed"), expected: expect.stringMatching(/^x+$/) as string });
    expect(read?.expected?.length).toBeLessThanOrEqual(10_000);
  });

  test("is the result of a run", () => {
    const result = { outcome: "error", output: "a", cutBytes: 7, trace: "ZeroDivisionError", line: 3, ms: 4 };
    expect(readResult(JSON.stringify(result))).toEqual(result);
  });
});
