import { describe, expect, it } from "vitest";
import { keysOf } from "./key-lines";

describe("keysOf", () => {
  it("reads a letter, a number, and a letter with the option's words behind a question's number", () => {
    expect(keysOf("B", 3, "B", 7)).toEqual([{ number: 3, letters: [1], unit: 7 }]);
    expect(keysOf("2", 3, "2", 7)).toEqual([{ number: 3, letters: [1], unit: 7, counted: true }]);
    expect(keysOf("B) a queue", 3, "B) a queue", 7)).toEqual([{ number: 3, letters: [1], unit: 7, worded: true }]);
  });

  it("reads whether statements are true, and numbers in circles", () => {
    expect(keysOf("1.√　2.×　3.√", null, "", 0).map(({ truth }) => truth)).toEqual([true, false, true]);
    expect(keysOf("1.F 2.F", null, "", 0).every(({ truth }) => truth === undefined)).toBe(true);
    expect(keysOf("①B　②C", null, "", 0).map(({ number, letters }) => [number, letters])).toEqual([
      [1, [1]],
      [2, [2]],
    ]);
  });

  it("reads several keys on a line, and none in prose", () => {
    expect(keysOf("1-4 ABCD", null, "1-4 ABCD", 0).map(({ letters }) => letters)).toEqual([[0], [1], [2], [3]]);
    expect(keysOf("It took 3 days to find out.", null, "It took 3 days to find out.", 0)).toEqual([]);
  });
});
