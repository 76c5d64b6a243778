import { expect, it } from "vitest";
import { CLEAN, lineOf, pageWith } from "@/tests/support/editorial-pages";
import { checkLengths } from "./lengths";

const print = (page: Parameters<typeof checkLengths>[0]) =>
  checkLengths(page).map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

it("says nothing of a page whose parts can be taken in", () => {
  expect(print(pageWith("zh", "", ""))).toEqual([]);
  expect(print(pageWith("en", "", ""))).toEqual([]);
});

it("warns of a short answer that takes more than a minute to say, in the words of its language", () => {
  const spoken = "先写出每个词元占多少显存";
  const at = `${lineOf("zh", spoken)}:1`;
  const [long] = print(pageWith("zh", spoken, "再说一遍".repeat(60)));
  expect(long).toMatch(new RegExp(`^${at} section-length Here the short answer has \\d{3} characters; 90 to 300`));
  const [english] = print(pageWith("en", "I start from", "again ".repeat(150)));
  expect(english).toMatch(/the short answer has \d{3} words; 60 to 180 .* Cut it/);
});

it("warns of a short answer that says nothing", () => {
  const answer = /## Short answer\n\n(.*)\n/.exec(CLEAN.en)?.[1] ?? "";
  expect(print(pageWith("en", answer, "It depends.")).join()).toContain("the short answer has 2 words; 60 to 180");
});

it("measures key points, options and reasons one by one, names the first and counts the others", () => {
  const [points, ...more] = print(pageWith("zh", "- 回答先减去权重", `- ${"很长".repeat(50)}\n- ${"很长".repeat(45)}`));
  expect(points).toContain(`${lineOf("zh", "回答先减去权重")}:3 section-length Here a key point has 100 characters`);
  expect(points).toContain("Of 1 more in this file the same is true.");
  expect(more).toEqual([]);
  const option = pageWith("en", "The size of the vocabulary", "a word and ".repeat(30));
  expect(print(option).join()).toContain("an option has 90 words");
});
