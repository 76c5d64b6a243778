import { expect, test } from "vitest";
import { parseDocument } from "./parse-document";

const ITEMS = 900;

const read = (lines: readonly string[]) =>
  parseDocument(
    lines,
    lines.map((_, at) => at + 1),
  );

const itemsOf = (lines: readonly string[]) => read(lines).flatMap(({ opens }) => (opens === null ? [] : [opens]));

const loose = (markAt: (at: number) => string) =>
  Array.from({ length: ITEMS }, (_, at) => {
    const mark = markAt(at);
    return [`${mark} What is part ${at + 1}?`, "", `${" ".repeat(mark.length + 1)}Wood.`, ""];
  }).flat();

test("a list is one list however long it is, and its numbers run on", () => {
  const items = itemsOf(loose((at) => `${at + 1}.`));
  expect(new Set(items.map(({ list }) => list)).size).toBe(1);
  expect(items.map(({ number }) => number)).toEqual(Array.from({ length: ITEMS }, (_, at) => at + 1));
});

test("a long list that leaves counting to Markdown is counted to its end", () => {
  const items = itemsOf(loose(() => "1."));
  expect(new Set(items.map(({ list }) => list)).size).toBe(1);
  expect(items.at(-1)?.number).toBe(ITEMS);
});

test("a list with another mark is another list, wherever a long document is cut", () => {
  const items = itemsOf(loose((at) => (at % 100 < 50 ? "1." : "1)")));
  expect(new Set(items.map(({ list }) => list)).size).toBe(ITEMS / 50);
});

test("code in an item is not cut, whatever stands in it", () => {
  const code = ["- ```md", ...Array.from({ length: 2 * ITEMS }, (_, at) => (at % 2 ? "" : "  1. no item")), "  ```"];
  const units = read([...code, "", "- an item"]);
  expect(units.filter(({ type }) => type === "code").length).toBe(1);
  expect(units.filter(({ opens }) => opens !== null).length).toBe(2);
});
