import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Judge } from "@/lib/coding/judge";
import type { TestVerdict } from "@/lib/coding/protocol";
import { formatDiagnostic } from "@/lib/content/diagnostic";
import { readPrograms } from "@/lib/content/read-programs";
import { contentFolder } from "@/lib/files/content-folder";
import { openJudge } from "@/lib/files/judge/open-judge";
import { rememberJudge } from "@/lib/files/judge/remember";
import { judgeBank } from "@/lib/services/judge/judge-bank";
import { judgeQuestion } from "@/lib/services/judge/judge-question";

// What was judged once is not run again: a whole bank takes minutes.
const judge: Judge = rememberJudge(openJudge());
afterAll(() => judge.close());

const verdictOn = (source: string, test: string): Promise<TestVerdict> =>
  judge.judge(source, { name: "it", source: test });

describe("the programs of the bank", () => {
  test(
    "are right where they should be and wrong where they should be, in both languages",
    { timeout: 1_800_000 },
    async () => {
      const folder = contentFolder(join(import.meta.dirname, "..", "..", "content"));
      const { diagnostics, files } = await judgeBank({ folder, judge });
      expect(diagnostics.map(formatDiagnostic)).toEqual([]);
      // Twenty problems at least, each in two languages.
      expect(files).toBeGreaterThanOrEqual(40);
    },
  );
});

describe("the verdict on a test", () => {
  test("says what the last assert compared", async () => {
    expect(await verdictOn("def f(x): return x + 1", "assert f(1) == 2\nassert f(2) == 3")).toMatchObject({
      ...{ outcome: "passed", input: "f(2)", expected: "3", got: "3", trace: null, line: null },
    });
  });

  test.each([
    ["assert f(3) == 4", "f(3)", "4", "3"],
    ["for n in range(5):\n    assert f(n) < 3, f'n={n}'", "f(n)", "< 3", "3"],
    ["assert f('a') in ['b']", "f('a')", "in ['b']", "'a'"],
    ["assert f(0)", "f(0)", "True", "0"],
    ["assert not f([1])", "f([1])", "False", "[1]"],
    ["class T:\n    def go(self):\n        assert f(1) is None\nT().go()", "f(1)", "is None", "1"],
  ])("%j fails and says why", async (source, input, expected, got) => {
    expect(await verdictOn("def f(x): return x", source)).toMatchObject({ outcome: "failed", input, expected, got });
  });

  test("is an error where the program raises, with its own lines and no others", async () => {
    const program = "import json\n\ndef f(x):\n    return json.loads(x)\n";
    const { outcome, line, trace } = await verdictOn(program, "assert f('{') == 1");
    expect({ outcome, line }).toEqual({ outcome: "error", line: 4 });
    expect(trace).toContain('File "solution.py", line 4, in f');
    expect(trace).toContain("JSONDecodeError");
    expect(trace).not.toMatch(/decoder\.py|harness|File "<exec>"/);
  });

  test("tells a program’s own assert from one of the test, and a fault of syntax with its line", async () => {
    const own = await verdictOn("def f(x):\n    assert x > 0, 'mine'", "assert f(0) is None");
    expect(own).toMatchObject({ outcome: "error", line: 2 });
    expect(await verdictOn("def f(x):\n  return (", "assert f(0)")).toMatchObject({ outcome: "error", line: 2 });
    const raised = await verdictOn(
      "f = abs",
      "try:\n    f(1)\nexcept ValueError:\n    pass\nelse:\n    raise AssertionError('no')",
    );
    expect(raised).toMatchObject({ outcome: "failed", trace: "AssertionError: no" });
  });

  test("knows a lack of memory, also where more is asked for than an address can say", async () => {
    expect(await verdictOn("x = bytearray(2 * 1024**3)", "assert x")).toMatchObject({ outcome: "memory", line: 1 });
    expect(await verdictOn("x = []\nwhile True: x.append(bytearray(10**7))", "assert x")).toMatchObject({
      outcome: "memory",
    });
  });

  test("keeps what was printed, up to a limit", async () => {
    const { output, cutBytes } = await verdictOn("for _ in range(100): print('é' * 1000)", "assert 1");
    expect(new TextEncoder().encode(output).length + cutBytes).toBe(200_100);
    expect(output).toMatch(/^[é\n]+$/);
    expect(output.length).toBeGreaterThan(30_000);
  });

  test("is not swayed by what a program did to Python before", async () => {
    await verdictOn("import builtins, sys\nbuiltins.repr = None\nbuiltins.extra = 1\nsys.stdout.close()", "assert 1");
    expect(await verdictOn("print('here')", "assert extra")).toMatchObject({ outcome: "error", output: "here\n" });
    expect(await verdictOn("x = [1]", "assert x == [2]")).toMatchObject({ outcome: "failed", got: "[1]" });
  });
});

test("a program that never ends is ended, and the next one is judged", async () => {
  const impatient = openJudge({ start: 120_000, answer: 5_000 });
  expect(await impatient.judge("while True: pass", { name: "it", source: "assert 1" })).toMatchObject({
    outcome: "timeout",
  });
  expect(await impatient.bare("x = 1")).toBe(await impatient.bare("# one\nx = 1"));
  impatient.close();
});

test("a program finds neither the environment nor the machine’s files", async () => {
  const reach = (script: string) =>
    verdictOn(`import pyodide_js\npyodide_js.constructor.constructor(${JSON.stringify(script)})()`, "assert 1");
  const fs = "process.getBuiltinModule('fs')";
  expect(await reach("if (Object.keys(process.env).length > 0) throw new Error('an environment')")).toMatchObject({
    outcome: "passed",
  });
  expect((await reach(`${fs}.readFileSync('/etc/hosts')`)).trace).toMatch(/ERR_ACCESS_DENIED|Access to this API/);
  expect((await reach(`${fs}.writeFileSync('/tmp/x', '')`)).trace).toMatch(/ERR_ACCESS_DENIED|Access to this API/);
});

describe("a question’s programs", () => {
  const question = (parts: { solution?: string; starter?: string; wrong?: string }) => `---
id: q-aaaaa1
kind: coding
---
# 加一

## 起始代码

\`\`\`python
${parts.starter ?? "def f(x):\n    raise NotImplementedError"}
\`\`\`

## 测试

### one

\`\`\`python
assert f(1) == 2
\`\`\`

### two (hidden)

\`\`\`python
assert f(2) == 3
\`\`\`

## 题解

\`\`\`python
${parts.solution ?? "def f(x):\n    return x + 1"}
\`\`\`

## 错解
${["return 2", "return 2", parts.wrong ?? "return x + 1 if x < 2 else 0"]
  .map((line) => `\n### two\n\n\`\`\`python\ndef f(x):\n    ${line}\n\`\`\`\n`)
  .join("")}`;
  const complaints = async (parts: Parameters<typeof question>[0]) => {
    const programs = readPrograms("platform/plus-one.md", new TextEncoder().encode(question(parts)));
    return (await judgeQuestion(judge, programs ?? expect.fail("there are no programs"))).map(({ code, line }) => ({
      code,
      line,
    }));
  };

  test("are found good", async () => {
    expect(await complaints({})).toEqual([]);
  });

  test("are found bad, each at its line", async () => {
    expect(await complaints({ solution: "def f(x):\n    return 2" })).toEqual([{ code: "solution-fails", line: 24 }]);
    expect(await complaints({ starter: "f = lambda x: x + 1" })).toEqual([{ code: "starter-passes", line: 9 }]);
    expect(await complaints({ starter: "def" })).toEqual([{ code: "starter-passes", line: 9 }]);
    expect(await complaints({ wrong: "return x + 1" })).toEqual([{ code: "wrong-solution-passes", line: 53 }]);
    expect(await complaints({ wrong: "return (" })).toEqual([{ code: "wrong-solution-passes", line: 53 }]);
  });
});
