import { expect, it } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import { writeLock, type Lock, type LockedQuestion } from "./lock";
import { readLock } from "./read-lock";

const question = (id: string, title: string, more: Partial<LockedQuestion> = {}): LockedQuestion => ({
  id: id as QuestionId,
  retired: false,
  title,
  titlePrint: "0123456789ab",
  bodyPrint: "",
  bodySketch: "",
  ...more,
});

const LOCK: Lock = [
  {
    file: "documents/b.md",
    questions: [
      question("q-aaaaa1", "什么是“微调”？\u2028", { bodyPrint: "vvvvvvvvvvvv", bodySketch: "A_-.".repeat(16) }),
      question("q-aaaaa2", "Why?", { retired: true }),
    ],
  },
  { file: "documents/a.md", questions: [question("q-aaaaa3", "How?")] },
];

const changedLines = (one: string, other: string) => {
  const [before, after] = [new Set(one.split("\n")), new Set(other.split("\n"))];
  return [...before].filter((line) => !after.has(line)).length + [...after].filter((line) => !before.has(line)).length;
};

const broken = (text: string) => {
  const { lock, diagnostics } = readLock(text);
  expect(lock).toBeNull();
  return diagnostics.map(({ code, line, message }) => `${line} ${code} ${message}`).join("\n");
};

it("reads what it has written, documents sorted by their paths, questions in their order", () => {
  const { lock, diagnostics } = readLock(writeLock(LOCK));
  expect(diagnostics).toEqual([]);
  expect(lock).toEqual(LOCK.toReversed());
});

it("is JSON with one line a question, so that a question that comes or goes is one line of a diff, wherever it stands", () => {
  const text = writeLock(LOCK);
  expect(JSON.parse(text)).toHaveLength(1 + 2 + 3);
  for (const at of [0, 1, 2]) {
    const [first, ...rest] = LOCK;
    const questions = (first?.questions ?? []).toSpliced(at, 0, question("q-bbbbbb", "New?"));
    expect(changedLines(text, writeLock([{ file: "documents/b.md", questions }, ...rest]))).toBe(1);
  }
  expect(
    changedLines(text, writeLock([...LOCK, { file: "documents/c.md", questions: [question("q-bbbbbb", "New?")] }])),
  ).toBe(2);
});

it("is read however it is laid out and with the lines of two branches one after the other", () => {
  expect(readLock(JSON.stringify(JSON.parse(writeLock(LOCK)), null, 2)).lock).toEqual(LOCK.toReversed());
  const lines = writeLock(LOCK).split("\n");
  const both = lines.toSpliced(
    2,
    0,
    ',{"document":"documents/b.md"}',
    ',{"id":"q-cccccc","title":"x","is":"0123456789ab"}',
  );
  expect(readLock(both.join("\r\n")).lock?.flatMap(({ questions }) => questions)).toHaveLength(4);
});

it("says in words what is wrong with it, and on which line", () => {
  const text = writeLock(LOCK);
  const lines = text.split("\n");
  expect(broken(text.replace(",{", "<<<<<<< HEAD\n,{"))).toMatch(/^2 lock-invalid Git left both sides/);
  expect(broken(text.slice(0, -10))).toMatch(/^6 lock-invalid Not JSON/);
  expect(broken("")).toMatch(/^1 lock-invalid Not JSON/);
  expect(broken("[]")).toMatch(/^1 lock-invalid It does not begin/);
  expect(broken(text.replace('"format":1', '"format":2'))).toMatch(/^1 lock-invalid It does not begin/);
  expect(broken(lines.toSpliced(3, 0, lines[4] ?? "").join("\n"))).toMatch(
    /^6 lock-invalid “q-aaaaa1” stands on line 4 already/,
  );
  expect(broken(text.replace("q-aaaaa2", "q-A"))).toMatch(/^6 lock-invalid Neither/);
  expect(broken(text.replace('"title"', '"name"'))).toMatch(/^3 lock-invalid Neither/);
  expect(broken(lines.toSpliced(1, 1).join("\n"))).toMatch(/^2 lock-invalid “q-aaaaa3” stands under no document/);
});
