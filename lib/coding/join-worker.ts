import { invariant } from "@/lib/core/invariant";

/** Source texts; the first two are modules as Pyodide's package has them. */
export type WorkerParts = {
  readonly interpreter: string;
  readonly loader: string;
  readonly lock: string;
  readonly harness: string;
  readonly worker: string;
};

const INTERPRETER_EXPORT = /export default (\w+);\s*$/;
const LOADER_EXPORT = /export\{(\w+) as loadPyodide,\w+ as version\};\s*(?:\/\/# sourceMappingURL=\S+\s*)?$/;

/** A module's body as a function that returns one of its names, so that no name of one module meets another's. */
function wrap(name: string, module: string, exported: RegExp): string {
  const found = exported.exec(module);
  invariant(found, `${name} does not end as it did: its export is not found`);
  return `const ${name} = (() => {${module.slice(0, found.index)}\nreturn ${found[1]};\n})();\n`;
}

/** What Pyodide wants to know of a distribution, and no packages: there is nowhere to load them from. */
function bareLock(lock: string): string {
  const { info } = JSON.parse(lock) as { readonly info: unknown };
  return JSON.stringify({ info, packages: {} });
}

/** The worker as one script that loads no other: a policy can then forbid it to load anything at all. */
export const joinWorker = ({ interpreter, loader, lock, harness, worker }: WorkerParts): string =>
  [
    wrap("createPyodideModule", interpreter, INTERPRETER_EXPORT),
    wrap("loadPyodide", loader, LOADER_EXPORT),
    `const HARNESS = ${JSON.stringify(harness)};\n`,
    `const LOCK = ${JSON.stringify(bareLock(lock))};\n`,
    worker,
  ].join("");
