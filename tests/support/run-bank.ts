import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** `npm run bank -- …` as a process of its own, to its end. `env` is laid over that of the tests. */
export function runBank(args: readonly string[], env: Readonly<Record<string, string>>) {
  const command = ["--import", "tsx", join(ROOT, "scripts/bank/main.ts"), ...args];
  // The catalogue of the whole bank is longer than what is kept by default.
  const options = {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return { status, stdout, stderr };
}
