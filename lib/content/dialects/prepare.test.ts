import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document";
import { MAX_EMPHASIS, MAX_LINE, MAX_NESTING } from "./limits";
import { prepare } from "./prepare";

const whatIsRepaired = (text: string) => prepare(text).repairs.map(({ line, what }) => `${line} ${what}`);

describe("what the parser gets of a document", () => {
  test("a line that is too long, too dense or too deep is bounded, each with its own reason", () => {
    expect(whatIsRepaired(`# One\n\n${"a".repeat(MAX_LINE + 1)}`)).toEqual(["3 line-too-long"]);
    expect(whatIsRepaired(`${"*a ".repeat(MAX_EMPHASIS + 1)}`)).toEqual(["1 emphasis-too-dense"]);
    expect(whatIsRepaired(`${"> ".repeat(MAX_NESTING + 1)}a`)).toEqual(["1 nested-too-deep"]);
  });

  test("lists that stand deep in each other on many lines are cut at one line, in time, and all of it is read", () => {
    const deep = Array.from({ length: 1200 }, (_, at) => `${"  ".repeat(Math.min(at, 100))}- a`).join("\n");
    expect(whatIsRepaired(deep)).toEqual(["89 nested-too-often"]);
    const many = Array.from({ length: 80 }, () => `${"- ".repeat(90)}a`).join("\n");
    expect(whatIsRepaired(many)).toHaveLength(1);
    for (const text of [deep, many]) {
      const { lines } = readDocument("x.md", text);
      expect(lines.accounted).toBe(lines.total);
    }
  });

  test("nothing of it is lost to the author: the lines stay as they were written", () => {
    const text = `a\n${"*b".repeat(MAX_EMPHASIS + 1)}\nc`;
    expect(prepare(text).lines.join("\n")).toBe(text);
  });

  test("a fence that never closes ends before the next question, which is then read", () => {
    const text = "## 1. What is a fence?\n\n```js\nrun();\n\n## 2. What is a list?\n\nLines.\n\n```js\nstop();\n```\n";
    expect(whatIsRepaired(text)).toEqual(["3 fence-unclosed"]);
    expect(readDocument("x.md", text).questions.map(({ title, line }) => `${line} ${title}`)).toEqual([
      "1 What is a fence?",
      "6 What is a list?",
    ]);
  });

  test("fences that pair up keep what looks like a heading inside them", () => {
    const text = "## 1. What is a fence?\n\n```md\ntext\n\n## 2. What is a list?\n```\n";
    expect(whatIsRepaired(text)).toEqual([]);
    expect(readDocument("x.md", text).questions).toHaveLength(1);
  });
});
