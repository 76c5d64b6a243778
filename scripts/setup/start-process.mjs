import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { at, ROOT } from "./project.mjs";

const WATCH = `--import=${pathToFileURL(at("scripts/setup/leave-with-parent.mjs")).href}`;
const NODE = process.execPath;
const IN_GROUPS = process.platform !== "win32";
const PATIENCE_MS = 15_000;
const KEPT_CHARACTERS = 200_000;

const running = new Map();

/** Starts a program in a process group of its own, so that whatever it starts can be stopped with it. */
export function startProcess(command, args, { env = process.env, stdio = ["ignore", "inherit", "inherit"] } = {}) {
  // Other programs may be Node inside (npm); they can only be told by the environment.
  const options = command === NODE ? env.NODE_OPTIONS : [env.NODE_OPTIONS, WATCH].filter(Boolean).join(" ");
  const child = spawn(command, command === NODE ? [WATCH, ...args] : args, {
    cwd: ROOT,
    env: { ...env, ...(options && { NODE_OPTIONS: options }), TIZHOU_STARTED_BY: String(process.pid) },
    stdio,
    detached: IN_GROUPS,
    // npm is a batch file there.
    shell: !IN_GROUPS && command === "npm",
  });
  const ended = new Promise((done) => {
    child.on("error", (error) => done({ code: 127, error }));
    // Whatever it left behind would keep our pipes open, or go on printing.
    child.on("exit", () => signalTo(child, "SIGKILL"));
    child.on("close", (code, signal) => done({ code: code ?? 1, signal }));
  }).then((end) => {
    running.delete(child);
    return end;
  });
  running.set(child, ended);
  return { child, ended };
}

/**
 * Runs a program to its end: `{ code, signal?, error?, output, stdout }`. `to` is where what it prints goes instead: shown
 * with "inherit", or into a file that is open.
 */
export async function runProcess(command, args, { env, to = "pipe", limitMs } = {}) {
  const { child, ended } = startProcess(command, args, { env, stdio: ["ignore", to, to] });
  let output = "";
  let stdout = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk) => {
    stdout += chunk;
    output = (output + chunk).slice(-KEPT_CHARACTERS);
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk) => (output = (output + chunk).slice(-KEPT_CHARACTERS)));
  const timer = limitMs && setTimeout(() => signalTo(child, "SIGKILL"), limitMs);
  const end = await ended;
  clearTimeout(timer);
  return { ...end, output, stdout };
}

/** Runs a script or a tool with this very Node. */
export const runNode = (args, options) => runProcess(NODE, args, options);

/** Asks every program started here to stop, insists after 15 s, and resolves when all have ended. */
export async function stopProcesses() {
  for (const child of running.keys()) signalTo(child, "SIGTERM");
  const insist = setTimeout(killProcesses, PATIENCE_MS);
  await Promise.all(running.values());
  clearTimeout(insist);
}

export function killProcesses() {
  for (const child of running.keys()) signalTo(child, "SIGKILL");
}

function signalTo(child, signal) {
  if (!child.pid) return;
  try {
    if (IN_GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // Nobody is left in the group.
  }
}
