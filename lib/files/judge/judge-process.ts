import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { invariant } from "@/lib/core/invariant";

const FOLDER = join(import.meta.dirname, "..", "..", "..");
/** A program may read what Python is made of, and nothing else of the machine. */
const ALLOWED = [join(FOLDER, "node_modules"), join(FOLDER, "lib"), join(FOLDER, "package.json")];
const PERMISSION = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

/** One child with an empty environment: asked line by line, one line at a time. */
export type JudgeProcess = {
  /** The next line that it says; null when it has ended, or says nothing for so long. */
  readonly ask: (line: string | null, limitMs: number) => Promise<string | null>;
  readonly end: () => void;
};

export function startJudgeProcess(): JudgeProcess {
  const rights = [PERMISSION, "--no-warnings", ...ALLOWED.map((path) => `--allow-fs-read=${path}`)];
  const child = spawn(process.execPath, [...rights, join(import.meta.dirname, "child.mjs")], {
    cwd: FOLDER,
    env: {} as NodeJS.ProcessEnv,
    stdio: ["pipe", "pipe", "inherit"],
  });
  // A child that has ended cannot be written to: whoever asks is told so by the silence.
  child.stdin.on("error", () => undefined);
  let waiting: ((line: string | null) => void) | undefined;
  const give = (line: string | null) => waiting?.(line);
  createInterface({ input: child.stdout })
    .on("line", give)
    .on("close", () => give(null));
  child.on("error", () => give(null));
  return {
    ask: (line, limitMs) =>
      new Promise((resolve) => {
        invariant(!waiting, "a judge is asked one thing at a time");
        const timer = setTimeout(() => give(null), limitMs);
        waiting = (said) => {
          clearTimeout(timer);
          waiting = undefined;
          resolve(said);
        };
        if (child.exitCode !== null) give(null);
        else if (line !== null) child.stdin.write(`${line}\n`);
      }),
    end: () => child.kill("SIGKILL"),
  };
}
