import { expect, test } from "vitest";
import { nestBelowLong, nestItems } from "./nest-items";

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

test("what stands below a number of three digits, indented by four blanks or a tab, moves inside its item", () => {
  const lines = [
    "100. Which of them?",
    "    - One",
    "",
    "\tBecause.",
    "      - deeper",
    "",
    "101. And now?",
    "     - inside",
  ];
  expect(
    nestBelowLong(
      lines,
      lines.map(() => false),
    ),
  ).toEqual([
    "100. Which of them?",
    "     - One",
    "",
    "     Because.",
    "       - deeper",
    "",
    "101. And now?",
    "     - inside",
  ]);
});

test("numbers in code, and of two digits, leave what stands below them where it is", () => {
  const lines = ["10. Which?", "    - One", "100. Which?", "    - One"];
  expect(nestBelowLong(lines, [false, false, true, true])).toEqual(lines);
});
