import { expect, test } from "vitest";
import { plural } from "./plural";

test("one is singular, all else is plural, none as well", () => {
  expect([0, 1, 2, 21].map((n) => plural(n, "question"))).toEqual([
    ...["0 questions", "1 question", "2 questions", "21 questions"],
  ]);
});

test("a word may have a plural of its own", () => {
  expect([1, 2].map((n) => plural(n, "reply", "replies"))).toEqual(["1 reply", "2 replies"]);
});
