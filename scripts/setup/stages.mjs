import { join } from "node:path";
import { buildSite } from "./build.mjs";
import { migrate, publish } from "./prepare.mjs";
import { TOOLS } from "./project.mjs";
import { runNode } from "./start-process.mjs";
import { stepsOn } from "./steps.mjs";
import { tallyOfExit, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";
import { explain } from "./words.mjs";

const LIMIT_MS = 30 * 60_000;
const LONG_LIMIT_MS = 6 * 60 * 60_000;

/** Runs tools one after the other, what they print written to `out`, until one fails; resolves to the exit code. */
async function tools(env, out, ...commands) {
  const limitMs = env.TEST_LONG ? LONG_LIMIT_MS : LIMIT_MS;
  for (const command of commands) {
    const { code, signal } = await runNode(command, { env, to: out.to, limitMs });
    if (signal === "SIGKILL") out.write(`stopped: it took more than ${limitMs / 60_000} minutes\n`);
    if (code !== 0) return code;
  }
  return 0;
}

async function build(env, out) {
  const step = stepsOn(out);
  try {
    await migrate(step, env);
    await buildSite(step, await publish(step, env), env);
    return 0;
  } catch (error) {
    out.write(`${explain(error)}\n`);
    return 1;
  }
}

/** Route types are written beside the developer's own build: the one for the tests is checked by itself. */
const besideOwnBuild = (env) => ({ ...env, NEXT_DIST_DIR: "" });

let routeTypes;
/** Whoever comes first writes the types of routes, and both who read them wait; resolves to the exit code. */
const writeRouteTypes = (env, out) => (routeTypes ??= tools(besideOwnBuild(env), out, [TOOLS.next, "typegen"]));

/** Each stage: what runs, and how many tests that was. `out` takes what is printed, `folder` the runners' reports. */
export const STAGES = {
  types: async (env, { out }) =>
    tallyOfExit((await writeRouteTypes(env, out)) || (await tools(env, out, [TOOLS.tsc, "--noEmit"]))),
  lint: async (env, { out }) =>
    tallyOfExit((await writeRouteTypes(env, out)) || (await tools(env, out, [TOOLS.eslint, "."]))),
  format: async (env, { out }) =>
    tallyOfExit(await tools(env, out, [TOOLS.prettier, "--check", "--log-level=warn", "."])),
  unused: async (env, { out }) => tallyOfExit(await tools(env, out, [TOOLS.knip])),
  build: async (env, { out }) => tallyOfExit(await build(env, out)),
  vitest: async (env, { out, folder }) => {
    const report = join(folder, "vitest.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    return tallyOfVitest(report, await tools(env, out, [TOOLS.vitest, "run", ...reporters]));
  },
  e2e: async (env, { out, folder }) => {
    const report = join(folder, "playwright.json");
    const reports = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const command = [TOOLS.playwright, "test", "--config=tests/playwright.config.ts", "--reporter=list,json"];
    return tallyOfPlaywright(report, await tools(reports, out, command));
  },
};
