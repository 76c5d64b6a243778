import { expect, it } from "vitest";
import { CLEAN } from "@/tests/support/editorial-pages";
import { readBank } from "../read-bank";
import { checkEditorial } from "./check-editorial";

const check = (files: Readonly<Record<string, string>>) => {
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    hash: path,
    bytes: new TextEncoder().encode(text),
  }));
  const reading = readBank(entries, { today: "2026-11-22", remembered: new Map(), onRead: () => undefined });
  return checkEditorial(reading.files);
};

it("says nothing of a clean question in both languages", () => {
  expect(check({ "data/a-page.md": CLEAN.zh, "data/a-page.en.md": CLEAN.en })).toEqual([]);
});

it("leaves documents alone, which are their authors' own", () => {
  const notes = "综上所述，众所周知，池子用完之后引擎会抢占一部分请求。";
  const names = ["one", "two", "three", "four"];
  const files = names.map((name) => [`documents/${name}.md`, `## 什么是${name}？\n\n${notes}\n`] as const);
  expect(check(Object.fromEntries(files))).toEqual([]);
});

it("lists twenty of a code and counts the rest, so that a bank of another kind doesn't drown", () => {
  const names = Array.from({ length: 50 }, (_, index) => `data/page-${index}.md`);
  const found = check(Object.fromEntries(names.map((name, index) => [name, `# 第${index}题\n\n## 简答\n\n短。\n`])));
  const lengths = found.filter(({ code }) => code === "section-length");
  expect(lengths).toHaveLength(20);
  expect(lengths.at(-1)?.message).toContain("(30 more of section-length are not listed.)");
  expect(
    lengths
      .slice(0, -1)
      .map(({ message }) => message)
      .join(),
  ).not.toContain("not listed");
});
