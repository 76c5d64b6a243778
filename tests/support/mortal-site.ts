import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..", "..");
const WATCH = ["--import", "./scripts/setup/leave-with-parent.mjs"];

/** The built site in a process of its own, which can be killed, and started again at the same address. */
export type MortalSite = {
  readonly address: string;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** As `kill -9` does, in the middle of whatever it does. */
  kill(): Promise<void>;
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Makes the tables in a database, and publishes a few questions. */
export async function fillDatabase(url: string): Promise<void> {
  const command = ["--import", "tsx", "tests/support/fill-database.ts", url];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT });
}

export async function mortalSite(url: string): Promise<MortalSite> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  return {
    address,
    start: async () => {
      const started = spawn(
        process.execPath,
        [...WATCH, "node_modules/next/dist/bin/next", "start", "-p", String(port)],
        {
          cwd: ROOT,
          stdio: "ignore",
          env: { ...process.env, DATABASE_URL: url, NODE_ENV: "production" },
        },
      );
      server = started;
      const answers = () =>
        fetch(`${address}/api/healthz`).then(
          ({ ok }) => ok,
          () => false,
        );
      while (!(await answers())) {
        if (started.exitCode !== null) throw new Error(`The server ended with ${started.exitCode}.`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill: async () => {
      const killed = server;
      server = null;
      if (!killed || killed.exitCode !== null) return;
      const ended = once(killed, "exit");
      killed.kill("SIGKILL");
      await ended;
    },
  };
}
