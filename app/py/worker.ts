// Runs Python for a page. Joined with Pyodide's two scripts and the judge's Python into one file (lib/coding/join-worker.ts),
// so that the policy of that file's reply can forbid to load anything. What only stands in the worker's own global
// scope, such as storage, no policy forbids: it is taken away before there is any Python.
import type { RunnerRequest, WorkerReply, WorkerStart } from "@/lib/coding/protocol";

type Judge = (source: string, second: string, ...rest: unknown[]) => string;
type Scope = { get(name: string): Judge };
type Pyodide = {
  toPy(value: unknown): Scope;
  runPython(source: string, options: { readonly globals: Scope; readonly filename: string }): unknown;
  setStdout(options: object): void;
  setStderr(options: object): void;
  setStdin(options: object): void;
};

/** These four are put before this script. */
declare const loadPyodide: (options: object) => Promise<Pyodide>;
declare const createPyodideModule: unknown;
declare const HARNESS: string;
declare const LOCK: string;

/** The interpreter's own forty megabytes are part of it. */
const MEMORY_LIMIT = 512 * 1024 * 1024;
const PAGE = 64 * 1024;

/** What remains when a program runs: the language itself, clocks, text, chance, and what Pyodide waits with. */
const LANGUAGE = `
  AbortController AbortSignal AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array
  BigUint64Array Boolean DOMException DataView Date DisposableStack Error EvalError Event EventTarget FinalizationRegistry
  Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math
  MessageChannel MessagePort NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer
  String SuppressedError Symbol SyntaxError TextDecoder TextEncoder TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly clearInterval clearTimeout console constructor crypto decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt performance
  queueMicrotask self setInterval setTimeout structuredClone undefined unescape`;
/** Pyodide finds out with these where it is, and asks for its files: it gets what the page has handed over. */
const START = "Response URL WorkerGlobalScope fetch location navigator";

/** Whoever could keep one of these could reach the site's storage, or another program. */
const NEVER = [
  "indexedDB",
  "caches",
  "navigator",
  "BroadcastChannel",
  "WebSocket",
  "Worker",
  "fetch",
  "XMLHttpRequest",
];

const scope = self as unknown as Record<string, unknown> & EventTarget;
const say = (postMessage as (message: WorkerReply) => void).bind(self);
const listen = scope.addEventListener.bind(scope);

function* placesOfGlobals(): Generator<object> {
  for (let place: object = self; place !== EventTarget.prototype; place = Object.getPrototypeOf(place) as object) {
    yield place;
  }
}

/** Takes away every global that is not named. */
function leaveOnly(names: string): void {
  const left = new Set(names.split(/\s+/));
  for (const place of placesOfGlobals()) {
    for (const name of Object.getOwnPropertyNames(place)) if (!left.has(name)) Reflect.deleteProperty(place, name);
  }
}

/** Growth of memory is asked for here, and refused beyond the limit: Python then raises MemoryError. */
function limitMemory(): void {
  const { Memory } = WebAssembly;
  const grow = Reflect.get<WebAssembly.Memory, "grow">(Memory.prototype, "grow");
  Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * PAGE > MEMORY_LIMIT) throw new RangeError("out of memory");
    return grow.call(this, pages);
  };
}

async function startPython({ wasm, stdlib }: WorkerStart) {
  const compiled = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
  if (compiled !== wasm) say({ kind: "compiled", module: compiled });
  scope.fetch = async (address: unknown) => new Response(String(address).endsWith(".zip") ? stdlib : null);
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module: compiled,
    instance: await WebAssembly.instantiate(compiled, imports),
  });
  limitMemory();
  const lockFileContents = LOCK;
  const python = await loadPyodide({ createPyodideModule, indexURL: "/py/", lockFileContents, jsglobals: {} });
  leaveOnly(LANGUAGE);
  const kept = NEVER.filter((name) => name in self);
  if (kept.length > 0) throw new Error(`This browser does not let go of ${kept.join(", ")}`);
  const nowhere = { write: (bytes: Uint8Array) => bytes.length };
  python.setStdout(nowhere);
  python.setStderr(nowhere);
  python.setStdin({ stdin: () => null });
  const globals = python.toPy({ __name__: "harness" });
  python.runPython(HARNESS, { globals, filename: "harness.py" });
  return { run: globals.get("run_program"), judge: globals.get("judge_test") };
}

const told = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

let python: Awaited<ReturnType<typeof startPython>> | undefined;

async function answer(message: WorkerStart | RunnerRequest): Promise<void> {
  if (!("kind" in message)) {
    python = await startPython(message);
    return say({ kind: "ready" });
  }
  const emit = (text: string, cutBytes: number) => say({ kind: "printed", text, cutBytes });
  if (!python) throw new Error("There is no Python yet");
  const json =
    message.kind === "run"
      ? python.run(message.source, message.stdin, message.limit, emit)
      : python.judge(message.source, message.test.name, message.test.source, message.limit, emit);
  say({ kind: "answered", answer: json });
}

leaveOnly(`${LANGUAGE} ${START}`);
listen("message", (event) => {
  const { data } = event as MessageEvent<WorkerStart | RunnerRequest>;
  answer(data).catch((error: unknown) => say({ kind: "broken", reason: told(error) }));
});
