import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chosenStages } from "../../scripts/setup/run-stages.mjs";
import { makeSandbox, type Sandbox } from "./sandbox";

let box: Sandbox;
beforeEach(() => {
  box = makeSandbox();
  box.write("node_modules/playwright/package.json", JSON.stringify({ type: "module", exports: "./index.js" }));
  box.write("node_modules/playwright/index.js", 'export const chromium = { executablePath: () => "/nowhere" };');
  box.shim("chromium", "");
  box.shim("fc-list", "echo 'Noto Sans CJK SC'");
  for (const tool of ["typescript/bin/tsc", "eslint/bin/eslint.js", "prettier/bin/prettier.cjs", "knip/bin/knip.js"]) {
    box.write(`node_modules/${tool}`, "");
  }
  runner("vitest/vitest.mjs", {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  });
  runner("@playwright/test/cli.js", { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] });
});
afterEach(() => box.dispose());

/** Stands for a test runner: it prints much, writes its report, and ends with the code given. */
function runner(name: string, report: object, code = 0) {
  box.write(
    `node_modules/${name}`,
    `import { writeFileSync } from "node:fs";
    const option = process.argv.find((arg) => arg.startsWith("--outputFile.json="));
    writeFileSync(option?.split("=")[1] ?? process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, ${JSON.stringify(JSON.stringify(report))});
    process.stdout.write("a line of the runner\\n".repeat(20_000));
    process.exitCode = ${code};`,
  );
}

const lastLine = (stdout: string) => stdout.split("\n").at(-2);

describe("npm test", () => {
  test("ends with the sum of all stages and nothing after it", async () => {
    const { code, stdout } = await box.run("scripts/test.mjs");
    expect(stdout.endsWith("\n13 passed, 0 failed, 0 skipped\n")).toBe(true);
    expect(code).toBe(0);
  });

  test("goes on after a failing stage, and fails", async () => {
    box.write("node_modules/eslint/bin/eslint.js", "console.log('a problem'); process.exit(1)");
    const { code, stdout } = await box.run("scripts/test.mjs");
    expect([code, lastLine(stdout)]).toEqual([1, "12 passed, 1 failed, 0 skipped"]);
    expect(stdout).toMatch(/✗ lint[^]*✓ e2e/);
  });

  test("runs lint beside the other checks, and shows what each printed whole and in its order", async () => {
    box.write(
      "node_modules/eslint/bin/eslint.js",
      `const { existsSync } = require("node:fs");
      process.stdout.write("a line of lint\\n".repeat(20_000));
      const since = Date.now();
      const wait = () => existsSync("checked") ? console.log("the end of lint") : Date.now() - since < 30_000 && setTimeout(wait, 10);
      wait();`,
    );
    box.write(
      "node_modules/prettier/bin/prettier.cjs",
      "require('node:fs').writeFileSync('checked', ''); console.log('a word on format');",
    );
    const { code, stdout } = await box.run("scripts/test.mjs", ["--only", "lint,format"]);
    expect([code, lastLine(stdout)]).toEqual([0, "2 passed, 0 failed, 0 skipped"]);
    expect(stdout).toMatch(/── lint ─+\n(a line of lint\n){20000}the end of lint\n\n── format ─+\na word on format\n/);
  });

  test("counts a runner that crashed as a failed test", async () => {
    box.write("node_modules/vitest/vitest.mjs", "process.exit(134)");
    const { code, stdout } = await box.run("scripts/test.mjs", ["--only", "vitest"]);
    expect([code, lastLine(stdout)]).toEqual([1, "0 passed, 1 failed, 0 skipped"]);
  });

  test("does not run the browser tests without a build, and counts that as a failure", async () => {
    box.write("content/digest", "broken");
    const { code, stdout } = await box.run("scripts/test.mjs", ["--only=e2e"]);
    expect([code, lastLine(stdout)]).toEqual([1, "0 passed, 2 failed, 0 skipped"]);
  });

  test("counts a missing browser as a failure, with words", async () => {
    box.remove("bin/chromium");
    box.write("node_modules/@playwright/test/cli.js", "console.log('no network'); process.exit(1)");
    const { code, stdout, stderr } = await box.run("scripts/test.mjs", ["--only", "e2e"], {
      CHROMIUM_PATH: "/nowhere",
    });
    expect([code, lastLine(stdout)]).toEqual([1, "1 passed, 1 failed, 0 skipped"]);
    expect(stderr).toContain("The browser tests need Chromium");
  });

  test("counts an installation that failed as a failed test", async () => {
    box.remove("node_modules/.package-lock.json");
    const { code, stdout, stderr } = await box.run("scripts/test.mjs");
    expect([code, lastLine(stdout)]).toEqual([1, "0 passed, 1 failed, 0 skipped"]);
    expect(stderr).toContain("The command npm was not found");
  });

  test.runIf(process.getuid?.() === 0)("fails on Debian as root when a test was skipped", async () => {
    runner("vitest/vitest.mjs", {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [],
    });
    box.shim("apt-get", "");
    for (const tool of ["python3", "make", "g++"]) box.shim(tool, "");
    const { code, stdout } = await box.run("scripts/test.mjs", ["--only", "vitest"]);
    expect([code, lastLine(stdout)]).toEqual([1, "5 passed, 0 failed, 2 skipped"]);
  });

  test("builds into a folder and a database of its own, and takes the database away", async () => {
    box.write(
      "scripts/migrate.ts",
      "console.error(process.env.DATABASE_URL, process.env.NEXT_DIST_DIR); process.exit(1);",
    );
    const { stdout } = await box.run("scripts/test.mjs", ["--only", "build"], { DATABASE_URL: "file:mine.db" });
    const [, folder] = /file:(\S*tizhou-test-\S+)\/test\.db \.next-test/.exec(stdout) ?? [];
    expect(folder).toBeDefined();
    expect(existsSync(folder ?? "/")).toBe(false);
  });
});

describe("--only", () => {
  test("keeps the order of the stages, and brings the build to the browser tests", () => {
    expect(chosenStages(["--only", "e2e,lint"])).toEqual(["lint", "build", "e2e"]);
  });

  test("names the stages when one is unknown", () => {
    expect(() => chosenStages(["--only", "lnt"])).toThrow("types,lint,format,unused,build,vitest,e2e");
  });
});
