import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFences } from "@/lib/content/fences";
import { TOPICS } from "@/lib/catalogue/model";
import { findPythonFault, runCode } from "../support/run-code";

const content = join(import.meta.dirname, "..", "..", "content");
const fences = TOPICS.flatMap((topic) =>
  readdirSync(join(content, topic))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(content, topic, name), "utf8");
      return listFences(text).map((fence) => ({ ...fence, where: `${topic}/${name}:${fence.line}` }));
    }),
);

describe("code of the bank", () => {
  const promised = fences.filter(({ output, norun }) => output !== null && norun === null);

  test("prints something in the bank at all", () => {
    expect(promised.length).toBeGreaterThan(10);
  });

  test.each(promised)("$where prints what stands under it", async ({ language, source, output }) => {
    expect(await runCode(language, source)).toEqual({ output });
  });

  test.each(fences.filter(({ language, output }) => language === "python" && output === null))(
    "$where is Python",
    async ({ source }) => {
      expect(await findPythonFault(source)).toBeNull();
    },
  );
});

describe("the runner of code", () => {
  test("sees a wrong output, an error and a fault of syntax", async () => {
    expect(await runCode("python", "print(1 + 1)")).toEqual({ output: "2\n" });
    expect(await runCode("python", "print('a', end='')")).toEqual({ output: "a" });
    expect(await runCode("python", "1 / 0")).toEqual({
      failure: expect.stringContaining("ZeroDivisionError") as string,
    });
    expect(await findPythonFault("data standardized = 1")).toContain("SyntaxError");
  });

  test("gives every fence a scope of its own", async () => {
    await runCode("python", "leaked = 1");
    expect(await runCode("python", "print(leaked)")).toEqual({
      failure: expect.stringContaining("NameError") as string,
    });
  });

  test("runs TypeScript in Node and SQL in SQLite", async () => {
    expect(await runCode("typescript", "const x: number = 2;\nconsole.log(x);")).toEqual({ output: "2\n" });
    const sql = "CREATE TABLE t (a, b);\nINSERT INTO t VALUES (1, 'x'), (2, 'y');\nSELECT a, b FROM t ORDER BY a DESC;";
    expect(await runCode("sql", sql)).toEqual({ output: "2|y\n1|x\n" });
    expect(await runCode("brainfuck", "+")).toBeNull();
  });
});
