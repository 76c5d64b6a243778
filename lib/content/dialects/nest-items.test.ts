import { expect, test } from "vitest";
import { nestItems } from "./nest-items";

const plain = (lines: readonly string[]) =>
  nestItems(
    lines,
    lines.map(() => false),
  );

test("words far behind a number move next to it where a list stands below, indented less than they are", () => {
  expect(plain(["1.    Which of them?", "\t1. One", "\t2. Two"])).toEqual([
    "1. Which of them?",
    "\t1. One",
    "\t2. Two",
  ]);
});

test("words stay where they are when the list below is inside, when none is there, and in code", () => {
  const inside = ["1.   Which of them?", "     - One"];
  expect(plain(inside)).toEqual(inside);
  expect(plain(["1.    Alone", "", "Text"])).toEqual(["1.    Alone", "", "Text"]);
  const code = ["1.    Which of them?", "\t1. One"];
  expect(nestItems(code, [true, true])).toEqual(code);
});
