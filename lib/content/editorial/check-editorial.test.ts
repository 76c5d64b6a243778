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

const front = (id: string) => `---\nid: ${id}\nkind: open\ndifficulty: easy\ntags: [cost]\nreviewed: 2026-11-21\n---\n`;
const SHORT = CLEAN.zh.replace(/## 简答\n\n.*\n/, "## 简答\n\n短。\n");

it("says nothing of a clean question in both languages", () => {
  const english = `---\nid: q-aaaaaa\n---\n${CLEAN.en}`;
  expect(check({ "data/a-page.md": front("q-aaaaaa") + CLEAN.zh, "data/a-page.en.md": english })).toEqual([]);
});

it("waits until a question can be published", () => {
  expect(check({ "data/a-page.md": front("q-aaaaaa") + SHORT }).map(({ code }) => code)).toEqual(["section-length"]);
  expect(check({ "data/a-page.md": front("no-id") + SHORT })).toEqual([]);
});

it("holds questions to the glossary that lies beside them, once that can be published", () => {
  const glossary = "# 术语表\n\n## 词元 {#token}\n\n模型读写的单位。\n\n- 避免：分词\n";
  const question = front("q-aaaaaa") + CLEAN.zh.replace("平均数会骗人", "按分词算会骗人");
  const codes = (text: string) => check({ "_glossary.md": text, "data/a-page.md": question }).map(({ code }) => code);
  expect(codes(glossary)).toEqual(["term-avoided"]);
  expect(codes(`---\nid: none\n---\n${glossary}`)).toEqual([]);
  expect(codes("")).toEqual([]);
});

it("leaves documents alone, which are their authors' own", () => {
  const notes = "综上所述，众所周知，池子用完之后引擎会抢占一部分请求。";
  const names = ["one", "two", "three", "four"];
  const files = names.map((name) => [`documents/${name}.md`, `## 什么是${name}？\n\n${notes}\n`] as const);
  expect(check(Object.fromEntries(files))).toEqual([]);
});

it("lists twenty of a code and counts the rest, so that a bank of another kind doesn't drown", () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const found = check(
    Object.fromEntries(numbers.map((one) => [`data/page-${one}.md`, front(`q-aaaa${one + 10}`) + SHORT])),
  );
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
