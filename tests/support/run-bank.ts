import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { format } from "node:util";
import { vi } from "vitest";
import { runCommand } from "../../scripts/bank/run-command";

const ROOT = join(import.meta.dirname, "..", "..");

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** `npm run bank -- …` as a process of its own, to its end. `env` is laid over that of the tests. */
export function runBank(args: readonly string[], env: Readonly<Record<string, string>>): Ended {
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

/** The same for somebody who reads none of what it prints, as `| true` does. */
export async function runBankUnread(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const command = ["--import", "tsx", join(ROOT, "scripts/bank/main.ts"), ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...env } });
  child.stdout.destroy();
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, "close") as Promise<[number | null]>]);
  return { status, stdout: "", stderr };
}

/** The same in this process: to start one takes longer than what most commands do. */
export async function callBank(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((written) => {
      said[name] += String(written);
      return true;
    }),
  );
  // Here a console is not the process's own.
  const log = vi.spyOn(console, "log").mockImplementation((...words) => void (said.stdout += `${format(...words)}\n`));
  const error = vi
    .spyOn(console, "error")
    .mockImplementation((...words) => void (said.stderr += `${format(...words)}\n`));
  try {
    return { status: await runCommand(args), ...said };
  } finally {
    for (const spy of [...spies, log, error]) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
