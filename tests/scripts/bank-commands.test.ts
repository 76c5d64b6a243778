import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "@/lib/content/diagnostic";
import { callBank, runBank } from "../support/run-bank";

const CONTENT = join(import.meta.dirname, "..", "content");
let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tizhou-bank-"));
  content = join(folder, "content");
  cpSync(join(CONTENT, "base"), content, { recursive: true });
  cpSync(join(CONTENT, "fixtures", "valid-open", "input"), content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = (database = "bank.db") => ({ CONTENT_DIR: content, DATABASE_URL: `file:${join(folder, database)}` });
const bank = (args: string[], database?: string) => runBank(args, env(database));
const call = (...args: string[]) => callBank(args, env());

const firstQuestion = () =>
  join(
    content,
    readdirSync(content, { recursive: true, encoding: "utf8" })
      .sort()
      .find((path) => /^[a-z]+\/[a-z][a-z0-9-]*\.md$/.test(path)) ?? "",
  );

/** Gives a question a heading that nobody knows. */
function misspell(): string {
  const file = firstQuestion();
  const text = readFileSync(file, "utf8");
  expect(text).toContain("## 要点\n");
  writeFileSync(file, text.replace("## 要点\n", "## 要点儿\n"));
  return file;
}

describe("npm run bank", () => {
  test("check says where a mistake is and how to mend it, and fails", async () => {
    expect(await call("check")).toMatchObject({ status: 0 });
    const file = misspell();
    const { status, stdout } = bank(["check"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${file}:\\d+:1 error unknown-heading .*“要点儿”.*Did you mean “要点”`, "m"));
    const found = JSON.parse((await call("check", "--json")).stdout) as Diagnostic[];
    expect(found.map(({ code }) => code)).toContain("unknown-heading");
  });

  test("build publishes to a new database, then finds nothing to do, and leaves a good catalogue when content breaks", () => {
    expect(bank(["build"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Published \d+ questions/) as string,
    });
    expect(bank(["build"]).stdout).toMatch(/^Nothing changed/);
    const before = bank(["export", "--catalogue"]).stdout;
    misspell();
    const broken = bank(["build"]);
    expect(broken).toMatchObject({ status: 1, stdout: "" });
    expect(broken.stderr).toContain("Nothing was published");
    expect(bank(["export", "--catalogue"]).stdout === before).toBe(true);
  });

  test("two builds on empty databases export the same bytes", () => {
    bank(["build"], "one.db");
    bank(["build"], "two.db");
    const one = bank(["export", "--catalogue"], "one.db");
    expect(one.status).toBe(0);
    expect(Object.keys(JSON.parse(one.stdout) as object)).toContain("questions");
    // Compared without a report of the difference: it would be a megabyte long.
    expect(bank(["export", "--catalogue"], "two.db").stdout === one.stdout).toBe(true);
  });

  test("new writes both files of a question, and never over another one", async () => {
    const { status, stdout } = bank(["new", "data", "fresh-question", "--kind", "choice"]);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toEqual([
      join(content, "data/fresh-question.md"),
      join(content, "data/fresh-question.en.md"),
    ]);
    expect(readFileSync(join(content, "data/fresh-question.md"), "utf8")).toMatch(
      /^---\nid: q-[a-z0-9]{6}\nkind: choice/,
    );
    expect(await call("new", "market", "fresh-question")).toMatchObject({ status: 2, stdout: "" });
    expect((await call("new", "nowhere", "fresh")).stderr).toContain("platform, market, data, deployment, privacy");
    expect((await call("new", "data", "Bad Slug")).stderr).toContain("slug");
  });

  test("words that are no command are answered with the list of commands", async () => {
    expect(bank(["frobnicate"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Usage: npm run bank") as string,
    });
    expect(await call("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("inspect FILE") as string,
    });
  });
});
