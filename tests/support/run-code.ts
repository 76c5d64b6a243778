import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { loadPyodide, type PyodideAPI } from "pyodide";

/** What a piece of code printed, or the words with which it failed. */
export type Run = { readonly output: string } | { readonly failure: string };

let python: Promise<PyodideAPI> | undefined;

const known = new Map<string, Run>();

/** Runs a program once, though it stands in both languages: what differs in comments alone is the same program. */
async function runPython(source: string): Promise<Run> {
  const interpreter = await (python ??= loadPyodide());
  const program = meaningOf(interpreter, source);
  const run = known.get(program) ?? (await runAlone(interpreter, source));
  known.set(program, run);
  return run;
}

/** The program without its comments, its blank lines and the places of the rest; the source where that is no Python. */
function meaningOf(interpreter: PyodideAPI, source: string): string {
  const globals = interpreter.toPy({ source }) as never;
  try {
    return interpreter.runPython("import ast; ast.dump(ast.parse(source))", { globals }) as string;
  } catch {
    return source;
  }
}

async function runAlone(interpreter: PyodideAPI, source: string): Promise<Run> {
  const chunks: Uint8Array[] = [];
  interpreter.setStdout({ write: (bytes) => chunks.push(bytes.slice()) && bytes.length });
  const scope = interpreter.toPy({ __name__: "__main__" }) as object & { destroy(): void };
  try {
    await interpreter.runPythonAsync(source, { globals: scope as never });
    interpreter.runPython("import sys; sys.stdout.flush()");
    return { output: Buffer.concat(chunks).toString("utf8") };
  } catch (error) {
    return { failure: String(error) };
  } finally {
    scope.destroy();
  }
}

function runNode(source: string, extension: string): Run {
  const folder = mkdtempSync(join(tmpdir(), "tizhou-fence-"));
  try {
    const file = join(folder, `fence.${extension}`);
    writeFileSync(file, source);
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", file], {
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    return status === 0 ? { output: stdout } : { failure: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Statements in order; the rows of every query, a line each, columns parted by "|" as the sqlite3 shell prints them. */
function runSql(source: string): Run {
  const database = new Database(":memory:");
  try {
    const printed = source.split(/;\s*(?:\n|$)/).flatMap((text) => {
      if (text.trim() === "") return [];
      const statement = database.prepare(text);
      if (!statement.reader) {
        statement.run();
        return [];
      }
      return statement
        .raw()
        .all()
        .map((row) => `${(row as (string | number | null)[]).map((cell) => cell ?? "").join("|")}\n`);
    });
    return { output: printed.join("") };
  } catch (error) {
    return { failure: String(error) };
  } finally {
    database.close();
  }
}

/** Executes a fence on its own, as a reader would; null when its language is not one that is executed. */
export async function runCode(language: string, source: string): Promise<Run | null> {
  switch (language) {
    case "python":
      return runPython(source);
    case "typescript":
      return runNode(source, "mts");
    case "javascript":
      return runNode(source, "mjs");
    case "sql":
      return runSql(source);
    default:
      return null;
  }
}

/** Whether Python would read the source at all; null when it would. */
export async function findPythonFault(source: string): Promise<string | null> {
  const interpreter = await (python ??= loadPyodide());
  const globals = interpreter.toPy({ source }) as never;
  try {
    interpreter.runPython("compile(source, 'fence', 'exec')", { globals });
    return null;
  } catch (error) {
    return String(error).trim().split("\n").at(-1) ?? "SyntaxError";
  }
}
