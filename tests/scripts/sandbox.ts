import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const PROJECT = join(import.meta.dirname, "../..");

/** Next as far as the scripts know it: it builds by saying so in a file, and serves the health check. */
const FAKE_NEXT = `
const fs = require("node:fs"), http = require("node:http");
const [command, , port] = process.argv.slice(2);
const dist = process.env.NEXT_DIST_DIR || ".next";
if (command === "build") {
  fs.mkdirSync(dist, { recursive: true });
  fs.appendFileSync("builds.log", "built\\n");
}
if (command === "start") {
  const server = http.createServer((request, reply) => reply.end("ok")).listen(Number(port));
  fs.writeFileSync("server.pid", String(process.pid));
  process.on("SIGTERM", () => server.close(() => process.exit(143)));
}
`;

const FAKE_BANK = `
import { readFileSync } from "node:fs";
const content = readFileSync("content/digest", "utf8");
if (content.includes("broken")) {
  console.error("content/a.md:3:1 error unknown-heading There is no section called 简达");
  process.exit(1);
}
console.log(process.argv.includes("--json") ? JSON.stringify({ digest: content }) : "bank " + process.argv.slice(2).join(" "));
`;

const FILES: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "sandbox", version: "1.0.0", type: "module", dependencies: {} }),
  "package-lock.json": JSON.stringify({ packages: { "": { name: "sandbox", version: "1.0.0" } } }),
  "node_modules/.package-lock.json": JSON.stringify({ packages: {} }),
  "node_modules/better-sqlite3/package.json": "{}",
  "node_modules/better-sqlite3/index.js": "module.exports = class { close() {} };",
  "node_modules/next/package.json": "{}",
  "node_modules/next/dist/bin/next": FAKE_NEXT,
  "prisma/generated/sqlite/client.ts": "",
  "prisma/generated/postgresql/client.ts": "",
  "scripts/setup/generate.mjs": "export async function generateClients() {}",
  "scripts/migrate.ts": "",
  "scripts/finish-build.ts": "",
  "scripts/bank/main.ts": FAKE_BANK,
  "content/digest": "one",
};

export type Running = {
  readonly pid: number;
  /** What it printed until now, both streams in order of arrival. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
};

export type Sandbox = ReturnType<typeof makeSandbox>;

/** A clone of the scripts in an empty folder, with stand-ins for the packages and a PATH that holds only Node. */
export function makeSandbox() {
  const root = mkdtempSync(join(tmpdir(), "tizhou scripts "));
  const path = (name: string) => join(root, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };

  cpSync(join(PROJECT, "scripts"), path("scripts"), { recursive: true, filter: (from) => !/\.ts$|bench$/.test(from) });
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  symlinkSync(join(PROJECT, "node_modules/tsx"), path("node_modules/tsx"));
  mkdirSync(path("bin"));
  symlinkSync(process.execPath, path("bin/node"));

  const spawned = (command: string, args: readonly string[], env: Readonly<Record<string, string>>): Running => {
    const child = spawn(command, args, {
      cwd: root,
      env: { NODE_ENV: "test", PATH: path("bin"), HOME: root, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr, output] = ["", "", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      output += text;
    });
    const ended = new Promise<Awaited<Running["ended"]>>((done) => {
      child.on("close", (code) => done({ code, stdout, stderr }));
    });
    return { pid: child.pid ?? 0, output: () => output, signal: (name) => void child.kill(name), ended };
  };
  const start = (script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
    spawned(process.execPath, [path(script), ...args], env);

  return {
    root,
    path,
    write,
    start,
    /** As npm does on most systems: a shell stands between the one who starts and the script. */
    startInShell: (script: string, env: Readonly<Record<string, string>>) =>
      spawned("/bin/sh", ["-c", `node ${script}; true`], env),
    read: (name: string) => (existsSync(path(name)) ? readFileSync(path(name), "utf8") : ""),
    remove: (name: string) => rmSync(path(name), { recursive: true, force: true }),
    /** Puts a shell script on the sandbox's PATH. */
    shim: (name: string, script: string) => {
      write(`bin/${name}`, `#!/bin/sh\n${script}\n`);
      chmodSync(path(`bin/${name}`), 0o755);
    },
    run: (script: string, args?: readonly string[], env?: Readonly<Record<string, string>>) =>
      start(script, args, env).ended,
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8") : "");
  } catch {
    return false;
  }
};

/** A port of this machine, taken by a program of ours until it is released. */
export async function takePort(): Promise<{ readonly port: number; readonly release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { port, release: () => new Promise((done) => server.close(() => done())) };
}

export async function freePort(): Promise<string> {
  const { port, release } = await takePort();
  await release();
  return String(port);
}
