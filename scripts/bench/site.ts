import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Site = { readonly address: string; readonly stop: () => Promise<void> };

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Serves the built site of this checkout (`.next`), as `npm start` does; with another database its lists are of another bank. */
export async function serveSite(env: Readonly<Record<string, string>> = {}): Promise<Site> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const command = ["node_modules/next/dist/bin/next", "start", "-p", String(port), "--keepAliveTimeout", "75000"];
  const server = spawn(process.execPath, command, {
    stdio: "ignore",
    env: { ...process.env, ...env },
  });
  const ended = once(server, "exit");
  const answers = () =>
    fetch(`${address}/api/healthz`).then(
      (reply) => reply.ok,
      () => false,
    );
  for (let attempt = 0; !(await answers()); attempt += 1) {
    if (attempt > 300 || server.exitCode !== null)
      throw new Error("The built site does not answer; run `npm start` once first.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  return { address, stop };
}
