import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { digestOf } from "./digest.mjs";
import { findUser } from "./owned-files.mjs";
import { at, ROOT, TOOLS } from "./project.mjs";
import { runNode } from "./start-process.mjs";
import { Stop } from "./words.mjs";

/** Everything a build is made from. The content is not here: the catalogue's digest stands for it. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/sqlite/schema.prisma",
  "prisma/postgresql/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "scripts/finish-build.ts",
];

/** Variables that end up in the pages. */
const INLINED = /^(NEXT_PUBLIC_|SITE_URL$)/;

const distOf = (env) => env.NEXT_DIST_DIR || ".next";

/** Where the servers of a build folder are marked. */
export const usersOf = (env) => at("data/.serving", distOf(env).replaceAll("/", "_"));

function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Builds the site into its folder unless what it is made from is unchanged; true when it built. */
export async function buildSite(step, catalogueDigest, env = process.env) {
  const variables = Object.entries(env)
    .filter(([name]) => INLINED.test(name))
    .sort();
  const stamp = digestOf(ROOT, INPUTS, [catalogueDigest, variables]);
  const stampFile = at(distOf(env), "built-from");
  if (readStamp(stampFile) === stamp) return step("Site (nothing changed)", () => false);
  const user = findUser(usersOf(env));
  if (user) throw new Stop("server-running", user);
  rmSync(stampFile, { force: true });
  return step("Building the site (about half a minute)", async () => {
    const quiet = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    for (const command of [
      [TOOLS.next, "build"],
      ["--import", "tsx", "scripts/finish-build.ts"],
    ]) {
      const { code, output } = await runNode(command, { env: quiet });
      if (code !== 0) throw new Stop("build-failed", undefined, output);
    }
    writeFileSync(stampFile, stamp);
    return true;
  });
}
