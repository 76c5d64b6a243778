import { expect, test } from "vitest";
import { readDocument } from "./read-document";

test("tens of thousands of spaces within lines and cells are no work", () => {
  const gap = " ".repeat(60_000);
  const lines = [1, 2, 3, 4].map((number) => `What is ${number}${gap}of these?`).join("\n");
  const rows = [1, 2, 3].map((number) => `| What is ${number}${gap}of those? | it${gap}is |`).join("\n");
  const { questions } = readDocument("gaps.md", `${lines}\n\n| Question | Answer |\n| --- | --- |\n${rows}\n`);
  expect(questions.map(({ line, answered }) => [line, answered]).slice(-3)).toEqual([
    [8, true],
    [9, true],
    [10, true],
  ]);
});

test("a table of options leaves no empty table in what is asked", () => {
  const table = ["|  |  |  |", "| --- | --- | --- |", "| * | a. | salt |", "|  | b. | yeast |", "|  | c. | sugar |"];
  const { questions } = readDocument(
    "table.md",
    ["# Quiz", "", "1. What makes a dough rise?", "", ...table].join("\n"),
  );
  expect(questions.map(({ promptMarkdown, options }) => [promptMarkdown, options.length])).toEqual([["", 3]]);
});

test("an address behind what is asked is no part of the title, and answers it", () => {
  const lines = [
    "# Questions",
    "",
    "1. What is a lock? (https://notes.example/lock, https://notes.example/key)",
    "2. Why?",
  ];
  const { questions } = readDocument("links.md", lines.join("\n"));
  expect(questions.map(({ title, answered, answerMarkdown }) => [title, answered, answerMarkdown])).toEqual([
    ["What is a lock?", true, "<https://notes.example/lock>\n\n<https://notes.example/key>"],
    ["Why?", false, ""],
  ]);
});

test("a verdict behind each statement is its answer, and not given away by its title", () => {
  const lines = [
    "# Exam",
    "",
    "1. Ice floats. (T)",
    "2. Iron floats. (F)",
    "3. Cork floats. (T)",
    "4. What floats best?",
  ];
  const { questions } = readDocument("verdicts.md", lines.join("\n"));
  expect(questions.map(({ title, answered, answerMarkdown }) => [title, answered, answerMarkdown])).toEqual([
    ["Ice floats.", true, "T"],
    ["Iron floats.", true, "F"],
    ["Cork floats.", true, "T"],
    ["What floats best?", false, ""],
  ]);
});
