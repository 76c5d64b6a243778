import { expect, test } from "vitest";
import { onlyLetters, saidBehindLabel } from "../options/key-label";
import { lettersOf, numbersOf } from "./key";
import { lettersWithWords } from "./key-words";

const SPACE = " ".repeat(50_000);

test("a key is found behind any space, and a line of nothing but space is soon read", () => {
  expect(lettersOf(`Answer:${SPACE}B`, 4)).toEqual([1]);
  expect(numbersOf(`answer${SPACE}is${SPACE}3`, 4)).toEqual([2]);
  expect(numbersOf(`answer${SPACE}x`, 4)).toBeNull();
  expect(saidBehindLabel(`Answer${SPACE}x`)).toBeNull();
  expect(onlyLetters(`A${SPACE}x`, 4)).toBeNull();
  expect(lettersWithWords("(A)".repeat(20_000), ["one", "two"])).toEqual([]);
});
