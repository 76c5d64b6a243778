import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reading } from "@/lib/content/inspect/reading";
import { callBank, runBank, runBankUnread } from "../support/run-bank";

const root = join(import.meta.dirname, "..", "..");
const BASE = join(root, "tests/content/base");

const NOTES = `# 推理笔记

先说两句。

## 1. 如何优化大模型的推理速度？

**答案：** 合并请求，量化权重。

### 缓存

\`\`\`
import torch
def step(batch):
    return torch.no_grad()
\`\`\`

![结构图](https://img.example/kv.png)

## 2. 下列哪个指标衡量延迟？

A. 吞吐量
B. 首字时间
C. 显存

答案：B

## 3. 如何选择批大小？
`;

let folder: string;
let content: string;
let notes: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tizhou-documents-"));
  content = join(folder, "content");
  cpSync(BASE, content, { recursive: true });
  mkdirSync(join(content, "documents"));
  notes = join(folder, "notes.md");
  writeFileSync(notes, NOTES);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = () => ({ CONTENT_DIR: content, DATABASE_URL: `file:${join(folder, "bank.db")}` });
const bank = (...args: string[]) => callBank(args, env());
const bankAsProcess = (...args: string[]) => runBank(args, env());
const filesIn = (topic: string) => (existsSync(join(content, topic)) ? readdirSync(join(content, topic)).sort() : []);

/** A question of our own. */
const OWN = join(root, "tests/content/fixtures/valid-open/input/platform");
const ownQuestion = () => join(OWN, readdirSync(OWN).find((name) => /^[a-z].*(?<!\.en)\.md$/.test(name)) ?? "");

describe("bank inspect", () => {
  test("writes JSON alone: our own files and anybody's documents, with every line in exactly one part", () => {
    const { status, stdout, stderr } = bankAsProcess("inspect", ownQuestion(), notes, "--json", "--text");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [first, second] = JSON.parse(stdout) as Reading[];
    expect(first).toMatchObject({ dialect: "canonical", questions: [{ answered: true }] });
    expect(second?.questions).toMatchObject([
      {
        title: "如何优化大模型的推理速度？",
        line: 5,
        kind: "open",
        answered: true,
        codeBlocks: 1,
        options: 0,
        correct: [],
      },
      { title: "下列哪个指标衡量延迟？", line: 19, kind: "choice", answered: true, options: 3, correct: [1] },
      { title: "如何选择批大小？", line: 27, answered: false },
    ]);
    for (const reading of [first, second]) expect(reading?.lines.accounted).toBe(reading?.lines.total);
    const lines = NOTES.split("\n");
    const told = second?.parts.filter(({ as, question }) => question === 0 && (as === "answer" || as === "code"));
    expect(second?.questions[0]?.answer).toBe(
      told?.flatMap(({ line, endLine }) => lines.slice(line - 1, endLine)).join("\n"),
    );
  });

  test("takes the topic from the folder below documents/ and from no other, else from the words, with the score", async () => {
    const inFolder = join(content, "documents", "privacy", "notes.md");
    const elsewhere = join(folder, "market", "notes.md");
    for (const file of [inFolder, elsewhere]) {
      mkdirSync(join(file, ".."), { recursive: true });
      writeFileSync(file, NOTES);
    }
    const [stated, inferred] = JSON.parse((await bank("inspect", inFolder, elsewhere, "--json")).stdout) as Reading[];
    expect(stated?.questions.map(({ topic }) => topic)).toEqual(["privacy", "privacy", "privacy"]);
    expect(stated?.diagnostics).toEqual([]);
    expect(inferred?.questions.map(({ topic }) => topic)).not.toContain("market");
    const said = inferred?.diagnostics.filter(({ code }) => code === "topic-inferred" || code === "topic-uncertain");
    expect(said?.map(({ line }) => line)).toEqual([5, 19, 27]);
    expect(said?.[0]?.message).toMatch(/score 0\.\d\d/);
  });

  test("reads what is not UTF-8 with a warning, and says of what is no text that it is none", async () => {
    writeFileSync(notes, Buffer.from(`\ufeff${NOTES}`, "utf16le"));
    const picture = join(folder, "picture.md");
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]));
    const { status, stdout } = await bank("inspect", notes, picture, "--json");
    const [text, binary] = JSON.parse(stdout) as Reading[];
    expect(status).toBe(0);
    expect(text?.questions).toHaveLength(3);
    expect(text?.diagnostics[0]).toMatchObject({ severity: "warning", code: "document-repaired", line: 1, column: 1 });
    expect(binary).toMatchObject({ questions: [], diagnostics: [{ code: "document-unread" }] });
  });

  test("shows its author what was understood, within 100 columns and without colours when nobody looks", async () => {
    const { status, stdout } = bankAsProcess("inspect", notes);
    expect(status).toBe(0);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toMatch(/^ {2}dialect +numbered-headings \(3\), score /m);
    expect(stdout).toMatch(/^ {2}runner-up /m);
    expect(stdout).toMatch(/^ +2 {2}下列哪个指标衡量延迟？\n +19–25 · no\. 2 · choice · A \[B\] C · answered · /m);
    expect(stdout).toMatch(/^ +27 · no\. 3 · open · not answered · /m);
    expect(stdout).toMatch(/^ {2}set aside +it stands before the first question: lines? /m);
    expect(stdout).toMatch(/^3 questions, 2 answered, (\d+) lines of \1 in \d+ parts$/m);
    expect((await bank("inspect", notes, "--text")).stdout).toContain("     │ ### 缓存\n");
  });

  test("exits with 2 and words for a file that is not there", async () => {
    expect(await bank("inspect", join(folder, "gone.md"), "--json")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("gone.md can't be read") as string,
    });
    expect(await bank("inspect")).toMatchObject({ status: 2, stdout: "" });
  });
});

test("whoever stops reading what a command prints breaks nothing", async () => {
  expect(await runBankUnread(["inspect", notes], env())).toEqual({ status: 0, stdout: "", stderr: "" });
});

describe("bank convert", () => {
  test("writes a file for each question, says what each needs, and the checks ask for just that", async () => {
    const { status, stdout } = bankAsProcess("convert", notes, "--into", join(content, "deployment"));
    expect(status).toBe(0);
    expect(stdout).toContain(`${join(content, "deployment/notes-1.md")}\n  open · 如何优化大模型的推理速度？\n`);
    expect(stdout).toContain("needs difficulty, reviewed, tags, 简答, 要点, 自测\n");
    expect(stdout).toContain("needs difficulty, reviewed, tags, 简答, 要点, 详解, 自测\n");
    expect(stdout).toMatch(/^Wrote 3 files of 3 questions\./m);
    const [first, second] = ["notes-1.md", "notes-2.md"].map((name) =>
      readFileSync(join(content, "deployment", name), "utf8"),
    );
    expect(first).toMatch(/^---\nid: q-[a-z0-9]{6}\nkind: open\ndifficulty:\ntags: \[\]\nreviewed:\n---\n# 如何优化/);
    expect(first).toContain("## 详解\n\n合并请求，量化权重。\n\n### 缓存\n\n```python\n");
    expect(first).toContain("\n[结构图](https://img.example/kv.png)\n");
    expect(second).toContain("- [ ] A. 吞吐量\n- [x] B. 首字时间\n- [ ] C. 显存\n");

    const checked = await bank("check");
    expect(checked.status).toBe(1);
    const codes = checked.stdout.split("\n").flatMap((line) => /notes-\d\.md:\S+ \w+ (\S+)/.exec(line)?.[1] ?? []);
    expect([...new Set(codes)].sort()).toEqual(["empty-section", "invalid-value", "self-check-reason"]);
  });

  test("gives an English document both files, the Chinese one to be translated", async () => {
    writeFileSync(
      notes,
      "# FAQ\n\n## What is a token?\n\nA piece of text.\n\n## What is a batch?\n\nRequests that run together.\n",
    );
    expect((await bank("convert", notes, "--into", "deployment")).status).toBe(0);
    expect(filesIn("deployment")).toEqual(
      expect.arrayContaining([
        "what-is-a-token.en.md",
        "what-is-a-token.md",
        "what-is-a-batch.en.md",
        "what-is-a-batch.md",
      ]),
    );
    expect(readFileSync(join(content, "deployment/what-is-a-token.md"), "utf8")).toContain("---\n# \n\n## 简答\n");
    expect(readFileSync(join(content, "deployment/what-is-a-token.en.md"), "utf8")).toContain(
      "## Answer\n\nA piece of text.\n",
    );
  });

  test("writes nothing when it only shows what it would, and nothing over what is there", async () => {
    const before = filesIn("deployment");
    const shown = await bank("convert", notes, "--into", "deployment", "--dry-run", "--text");
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain("  │ # 如何优化大模型的推理速度？\n");
    expect(shown.stdout).toContain("Would write 3 files of 3 questions.");
    expect(filesIn("deployment")).toEqual(before);
    await bank("convert", notes, "--into", "deployment");
    const first = readFileSync(join(content, "deployment/notes-1.md"), "utf8");
    expect((await bank("convert", notes, "--into", "market")).status).toBe(0);
    expect(filesIn("market")).toContain("notes-1-2.md");
    expect(readFileSync(join(content, "deployment/notes-1.md"), "utf8")).toBe(first);
  });

  test("keeps the ids of a document that lies in the bank, and says to remove it", async () => {
    const document = join(content, "documents", "notes.md");
    writeFileSync(document, NOTES.replace("：** 合", "：** <!-- id: q-abc234 -->合"));
    const { status, stdout } = await bank("convert", document, "--into", "deployment");
    expect(status).toBe(0);
    expect(stdout).toContain(`Remove ${document}`);
    expect(readFileSync(join(content, "deployment/notes-1.md"), "utf8")).toContain("id: q-abc234\n");
    expect((await bank("check")).stdout).toMatch(/documents\/notes\.md:\d+:1 error duplicate-id/);
  });

  test("refuses with words, and then has written nothing", async () => {
    const before = filesIn("market");
    const gone = join(folder, "gone.md");
    const none = join(folder, "none.md");
    writeFileSync(none, "# Links\n\n- the manual\n");
    const cases: readonly [readonly string[], number, string][] = [
      [
        [notes, "--into", "markt"],
        2,
        "There is no topic “markt”. The topics are platform, market, data, deployment, privacy. Did you mean “market”?",
      ],
      [[notes], 2, "--into content/<topic>"],
      [["--into", "market"], 2, "Name one document"],
      [[notes, "--into", join(folder, "nowhere", "market")], 2, "There is no folder"],
      [[gone, "--into", "market"], 2, "gone.md can't be read"],
      [[none, "--into", "market"], 1, "No question was found"],
      [[ownQuestion(), "--into", "market"], 1, "in the format of the bank already"],
    ];
    for (const [args, status, words] of cases) {
      const refused = await bank("convert", ...args);
      expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status, stdout: "" });
      expect(refused.stderr).toContain(words);
    }
    expect(filesIn("market")).toEqual(before);
  });

  test("says so where the disk refuses, and has written nothing", async () => {
    writeFileSync(join(content, "market"), "a file where the folder should be");
    const refused = await bank("convert", notes, "--into", "market");
    expect(refused).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("can't be written to") as string,
    });
    expect(readFileSync(join(content, "market"), "utf8")).toBe("a file where the folder should be");
  });
});
