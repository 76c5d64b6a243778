// npm test: everything, on a fresh clone too. The last line is `N passed, N failed, N skipped`.
import { requireNode } from "./setup/node-version.mjs";

requireNode();
const { mkdtempSync, rmSync } = await import("node:fs");
const { tmpdir } = await import("node:os");
const { join } = await import("node:path");
const { provideBrowser } = await import("./setup/browser.mjs");
const { runCommand } = await import("./setup/command.mjs");
const { requireWritable } = await import("./setup/folder.mjs");
const { whileHolding } = await import("./setup/owned-files.mjs");
const { findFreePort } = await import("./setup/port.mjs");
const { preparing, prepareTools } = await import("./setup/prepare.mjs");
const { at } = await import("./setup/project.mjs");
const { contentForTests } = await import("./setup/test-content.mjs");
const { stepsOn } = await import("./setup/steps.mjs");
const { chosenStages, runStages } = await import("./setup/run-stages.mjs");
const { isDebianRoot } = await import("./setup/system-packages.mjs");
const { tallyLine } = await import("./setup/tally.mjs");
const { explain } = await import("./setup/words.mjs");

const args = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "tizhou-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

async function testEnv(browser) {
  const port = String(await findFreePort());
  const env = { ...process.env };
  // A machine that is set up for production would test a React without its testing tools.
  delete env.NODE_ENV;
  return {
    ...env,
    PORT: port,
    BASE_URL: `http://localhost:${port}`,
    CONTENT_DIR: contentForTests(folder),
    DATABASE_URL: `file:${join(folder, "test.db")}`,
    NEXT_DIST_DIR: ".next-test",
    NEXT_TELEMETRY_DISABLED: "1",
    ...(browser && { CHROMIUM_PATH: browser }),
    ...(args.includes("--long") && { TEST_LONG: "1" }),
  };
}

async function run() {
  const step = stepsOn(process.stdout);
  const stages = chosenStages(args);
  requireWritable();
  await preparing(() => prepareTools(step));
  const blocked = {};
  const browser = await provideBrowser(step).catch((error) => {
    console.error(explain(error));
    blocked.e2e = "there is no browser.";
  });
  const tell = (pid) => console.log(`→ Waiting for process ${pid}, which runs the tests in this folder …`);
  const work = async () => runStages(stages, await testEnv(browser), folder, blocked);
  return whileHolding(at("data/.testing"), work, tell);
}

await runCommand(async () => {
  let tally = { passed: 0, failed: 1, skipped: 0 };
  try {
    tally = await run();
  } catch (error) {
    console.error(explain(error));
  }
  // Everything that a test may need can be installed there, so none has a reason to be skipped.
  const isSkippingWrong = tally.skipped > 0 && isDebianRoot();
  if (isSkippingWrong) console.log("Nothing may be skipped on Debian as root: this run has failed.");
  console.log(tallyLine(tally));
  return tally.failed > 0 || isSkippingWrong ? 1 : 0;
});
