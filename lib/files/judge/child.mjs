// Judges programs in a process of its own, which open-judge.ts may end at any time: a question a line on standard input,
// an answer a line on standard output.
import { constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { loadPyodide } from "pyodide";
import { readHarness } from "./harness.mjs";

/** As in the page: app/py/worker.ts. */
const MEMORY_LIMIT = 512 * 1024 * 1024;
const PAGE = 64 * 1024;

const { prototype } = WebAssembly.Memory;
const { grow } = prototype;
prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * PAGE > MEMORY_LIMIT) throw new RangeError("out of memory");
  return grow.call(this, pages);
};

// Pyodide asks for the constants of files in a way that a process without rights has lost.
process.binding = () => ({ fs: constants });
const python = await loadPyodide({ jsglobals: {} });
const nowhere = { write: (bytes) => bytes.length };
python.setStdout(nowhere);
python.setStderr(nowhere);
python.setStdin({ stdin: () => null });

function load(source, name) {
  const globals = python.toPy({ __name__: name });
  python.runPython(source, { globals, filename: `${name}.py` });
  return globals;
}
const folder = join(import.meta.dirname, "..", "..", "coding");
const judge = load(readHarness(join(folder, "harness")), "harness").get("judge_test");
const bare = load(readFileSync(join(folder, "bare.py"), "utf8"), "bare").get("bare");

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const { kind, source, test, limit } = JSON.parse(line);
  const answer = kind === "bare" ? bare(source) : judge(source, test.name, test.source, limit, () => undefined);
  process.stdout.write(`${JSON.stringify(answer ?? null)}\n`);
}
