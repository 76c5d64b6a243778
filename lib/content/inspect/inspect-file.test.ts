import { describe, expect, test } from "vitest";
import { inspectFile } from "./inspect-file";
import { widthOf } from "./columns";
import { present, summarise } from "./present";
import type { Paint } from "./presentation";

const inspect = (text: string, file = "notes.md", withText = false) =>
  inspectFile(file, new TextEncoder().encode(text), withText);
const plain: Paint = (_style, text) => text;

const many = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `## ${index + 1}. 第 ${index + 1} 个问题是什么？\n\n一句话就能说完。\n`,
  ).join("\n");

describe("inspecting a file", () => {
  test("takes what only mentions one of our ids for a document", () => {
    expect(inspect("---\ntitle: x\n---\n\n## What is a token?\n\nText.\n\nid: q-abc234\n").document).not.toBeNull();
    expect(inspect("---\nkind: open\nid: q-abc234\n---\n# 问题？\n").reading.dialect).toBe("canonical");
  });

  test("reads one of our own files even when it was saved in another encoding, with the error that the checks give", () => {
    const bytes = new Uint8Array(Buffer.from("\ufeff---\nid: q-abc234\nkind: open\n---\n# 问题？\n", "utf16le"));
    const { reading } = inspectFile("content/data/one.md", bytes, false);
    expect(reading).toMatchObject({ dialect: "canonical", questions: [{ title: "问题？", topic: "data" }] });
    expect(reading.diagnostics).toMatchObject([{ file: "content/data/one.md", code: "not-utf8" }]);
  });

  test("gives the topic of the front matter to every question, and no score then", () => {
    const { reading, inferred } = inspect(
      "---\ntopic: 隐私\n---\n\n## 什么是显存？\n\n内存。\n\n## 什么是批？\n\n一组。\n",
    );
    expect(reading.questions.map(({ topic }) => topic)).toEqual(["privacy", "privacy"]);
    expect(inferred).toEqual([]);
    expect(reading.diagnostics).toEqual([]);
  });

  test("knows the kind of a translation from its sections", () => {
    const front = "---\nid: q-abc234\n---\n# A title?\n\n";
    const kindOf = (body: string) => inspect(front + body, "content/data/one.en.md").reading.questions[0]?.kind;
    expect(kindOf("## Short answer\n\nA.\n\n## Key points\n\n## Answer\n\nB.\n\n## Self-check\n")).toBe("open");
    expect(kindOf("## Answer\n\nB.\n\n## Self-check\n\n### A title?\n\n- [x] a\n- [ ] b\n")).toBe("choice");
    expect(kindOf("## Problem\n\n## Starter\n\n## Tests\n\n## Solution\n\n## Wrong solutions\n")).toBe("coding");
  });

  test("calls a question answered when its answer holds something that readers see", () => {
    const answered = (body: string) =>
      inspect(`---\nid: q-abc234\nkind: open\n---\n# 问题？\n\n## 详解\n${body}`).reading.questions[0]?.answered;
    expect(answered("")).toBe(false);
    expect(answered("\n<!-- 待补充 -->\n")).toBe(false);
    expect(answered("\n一句话。\n")).toBe(true);
  });
});

describe("what its author sees", () => {
  test("fits on a terminal of 100 columns, however long the titles are", () => {
    const long = `## 1. ${"如何优化大模型的推理速度以及 ".repeat(12)}？\n\n回答。\n\n## 2. ${"Why ".repeat(60)}?\n\nAnswer.\n`;
    const lines = present(inspect(`一段引言。\n\n${long}`), { paint: plain, all: false });
    for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(100);
  });

  test("shows the first of very many questions and counts the rest, or all of them", () => {
    const inspection = inspect(many(400));
    const head = present(inspection, { paint: plain, all: false });
    expect(head.length).toBeLessThan(60);
    expect(head).toContain("       … and 380 more; --all shows them");
    expect(present(inspection, { paint: plain, all: true }).length).toBeGreaterThan(800);
    expect(summarise(inspection.reading)).toMatch(/^400 questions, 400 answered, 800 lines of 800 in \d+ parts$/);
  });

  test("names what was set aside with its lines, reason by reason", () => {
    const text = `一段引言。\n\n${many(3)}\n---\n\n感谢阅读，下次再见。\n`;
    const lines = present(inspect(text), { paint: plain, all: false });
    expect(lines.some((line) => /^ {2}set aside {2}it stands before the first question: line 1$/.test(line))).toBe(
      true,
    );
  });

  test("marks what needs a look, for a terminal that knows colours", () => {
    const paint: Paint = (style, text) => `<${style}>${text}</${style}>`;
    const text = "## 1. 为什么天空是蓝色的？\n\n## 2. 什么是海？\n\n水。\n";
    const lines = present(inspect(text), { paint, all: false }).join("\n");
    expect(lines).toContain("<strong>notes.md</strong>");
    expect(lines).toContain("<doubtful>not answered</doubtful>");
    expect(lines).toMatch(/<doubtful>\w+ 0\.\d\d uncertain, or \w+<\/doubtful>/);
  });
});
