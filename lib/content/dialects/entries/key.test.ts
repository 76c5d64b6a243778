import { describe, expect, it } from "vitest";
import { onlyLetters, saidBehindLabel } from "../options/key-label";
import { lettersOf, numbersOf } from "./key";
import { lettersWithWords } from "./key-words";

describe("lettersOf", () => {
  it("reads letters at the start of an answer, with what is said of them", () => {
    expect(lettersOf("Answer: B", 3)).toEqual([1]);
    expect(lettersOf("A is right, since it floats", 3)).toEqual([0]);
    expect(lettersOf("A and C", 3)).toEqual([0, 2]);
  });

  it("takes no article for a letter, and no letter that is not offered", () => {
    expect(lettersOf("A boat is right here", 3)).toBeNull();
    expect(lettersOf("E", 3)).toBeNull();
  });
});

const SPACE = " ".repeat(50_000);

it("finds keys behind any space, and has soon read a line of nothing but space", () => {
  expect(lettersOf(`Answer:${SPACE}B`, 4)).toEqual([1]);
  expect(numbersOf(`answer${SPACE}is${SPACE}3`, 4)).toEqual([2]);
  expect(numbersOf(`answer${SPACE}x`, 4)).toBeNull();
  expect(saidBehindLabel(`Answer${SPACE}x`)).toBeNull();
  expect(onlyLetters(`A${SPACE}x`, 4)).toBeNull();
  expect(lettersWithWords("(A)".repeat(20_000), ["one", "two"])).toEqual([]);
});
