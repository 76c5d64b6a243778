import { describe, expect, test } from "vitest";
import { parseDocument } from "../units/parse-document";
import { markOf } from "./mark";

const SPACES = " ".repeat(20_000);

describe("the mark of a line", () => {
  test("is found in no time beside long runs of space", () => {
    const units = parseDocument([`1. What is it?${SPACES}A. one${SPACES}B. two`], [1]);
    const before = performance.now();
    const [mark] = units.map(markOf);
    expect(performance.now() - before).toBeLessThan(300);
    expect(mark?.title).toBe("What is it? A. one B. two");
  });
});
