import { describe, expect, test } from "vitest";
import { reportTopic } from "./report-topic";

describe("reporting a topic", () => {
  test("is an info with the score", () => {
    const inferred = { topic: "data", score: 0.734, runnerUp: "platform", uncertain: false } as const;
    expect(reportTopic("documents/a.md", 7, inferred)).toEqual({
      file: "documents/a.md",
      line: 7,
      column: 1,
      severity: "info",
      code: "topic-inferred",
      message: "From its words the topic is “data” (score 0.73), else “platform”.",
    });
  });

  test("is a warning where it is uncertain", () => {
    const inferred = { topic: "data", score: 0.3, runnerUp: "platform", uncertain: true } as const;
    expect(reportTopic("documents/a.md", 7, inferred)).toMatchObject({ severity: "warning", code: "topic-uncertain" });
  });
});
