import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { keepingStore } from "@/lib/db/keeping/keeping-store";
import { id, publication, question, text, textsOf } from "../support/publication";
import { runBank } from "../support/run-bank";
import { newStores } from "../support/store";

const [sqlite] = newStores();

test("bank reports lists what readers reported, by file and line, each on one line that says nothing to the terminal", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tizhou-reports-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "platform"));
  writeFileSync(join(folder, "platform/slug-aaaaaa.md"), "---\nid: q-aaaaaa\n---\n\n# Title\n");
  const url = await sqlite.newUrl();
  const reports = (...flags: string[]) => runBank(["reports", ...flags], { CONTENT_DIR: folder, DATABASE_URL: url });
  expect(reports()).toMatchObject({ status: 0, stdout: "Nobody has reported a problem.\n" });

  const database = sqlite.open(url);
  const put = [question("aaaaaa"), question("bbbbbb", { origin: { path: "documents/b.md", line: 7 } })];
  const texts = [...textsOf(put.slice(0, 1)), { ...text("bbbbbb", "zh", "题"), path: "documents/b.md" }];
  await catalogueWriter(database).publish(publication({ put, texts }));
  const keeping = keepingStore(database);
  const report = (tail: string, day: number, words: string, reason = "wrong") =>
    keeping.addProblem({
      id: `problem ${tail} ${day}`,
      questionId: id(tail),
      locale: "zh",
      reason,
      text: words,
      now: new Date(Date.UTC(2026, 10, day)),
    });
  await report("aaaaaa", 3, "later");
  await report("bbbbbb", 1, "", "language");
  await report("aaaaaa", 2, "  two\nlines\u001b]0;gotcha\u0007\u202e and 中文 ");

  const { stdout } = reports();
  expect(stdout.split("\n")).toEqual([
    `${folder}/documents/b.md:7 language q-bbbbbb 2026-11-01`,
    expect.stringMatching(
      `^${folder}/platform/slug-aaaaaa.md:5 wrong q-aaaaaa 2026-11-02 two lines.*and 中文$`,
    ) as string,
    `${folder}/platform/slug-aaaaaa.md:5 wrong q-aaaaaa 2026-11-03 later`,
    "3 reported",
    "",
  ]);
  expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  expect(JSON.parse(reports("--json").stdout)).toMatchObject([
    { file: `${folder}/documents/b.md`, line: 7, reason: "language" },
    { line: 5, text: "  two\nlines\u001b]0;gotcha\u0007\u202e and 中文 " },
    { line: 5, reportedAt: "2026-11-03T00:00:00.000Z" },
  ]);
});
