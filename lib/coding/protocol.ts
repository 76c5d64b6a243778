/** A test as the judge takes it: the fence of asserts that stands under the test's name. */
export type TestSource = { readonly name: string; readonly source: string };

export const TEST_OUTCOMES = ["passed", "failed", "error", "timeout", "memory", "not-run"] as const;
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

export type TestVerdict = {
  readonly name: string;
  readonly outcome: TestOutcome;
  /** The source of what the assert looked at; null where none was reached. */
  readonly input: string | null;
  /** The repr of what was expected, with its operator unless that is `==`. */
  readonly expected: string | null;
  readonly got: string | null;
  /** 1-based, in the learner's source; null where the fault lies elsewhere. */
  readonly line: number | null;
  /** The traceback, cut to the learner's own lines and the test's. */
  readonly trace: string | null;
  /** What was printed, cut to OUTPUT_LIMITS.test. */
  readonly output: string;
  /** Bytes of UTF-8 that were printed beyond that. */
  readonly cutBytes: number;
  readonly ms: number;
};

export const RUN_OUTCOMES = ["done", "error", "timeout", "memory", "stopped"] as const;

export type RunResult = {
  /** Both of stdout and stderr, cut to OUTPUT_LIMITS.run. */
  readonly output: string;
  readonly cutBytes: number;
  readonly trace: string | null;
  readonly line: number | null;
  readonly outcome: (typeof RUN_OUTCOMES)[number];
  readonly ms: number;
};

/** How far the runtime has come, in bytes as they are transferred. */
export type LoadProgress = { readonly loaded: number; readonly total: number };

export type RunnerStatus = "idle" | "loading" | "ready" | "busy" | "failed";
export type RunnerState = {
  readonly status: RunnerStatus;
  /** While the runtime is on its way; null otherwise. */
  readonly progress: LoadProgress | null;
};

/** Milliseconds of wall time. `start`: without any sign of life. */
export const TIME_LIMITS = { test: 10_000, run: 20_000, start: 60_000 } as const;

/** Bytes of UTF-8. */
export const OUTPUT_LIMITS = { test: 64 * 1024, run: 256 * 1024 } as const;

/** Where the runtime stands, as the site says at RUNTIME_ADDRESS. `bytes` are those that are transferred. */
export type RuntimeAddresses = {
  readonly worker: string;
  /** The interpreter, by gzip. */
  readonly wasm: { readonly address: string; readonly bytes: number };
  /** The standard library, a zip as Python reads it. */
  readonly stdlib: { readonly address: string; readonly bytes: number };
};
export const RUNTIME_ADDRESS = "/py/runtime.json";

/** The first message to a worker. A module that another worker has compiled spares the time to do so again. */
export type WorkerStart = { readonly wasm: ArrayBuffer | WebAssembly.Module; readonly stdlib: ArrayBuffer };

/** What the page asks of a worker that is ready, one at a time. */
export type RunnerRequest =
  | { readonly kind: "run"; readonly source: string; readonly stdin: string; readonly limit: number }
  | { readonly kind: "test"; readonly source: string; readonly test: TestSource; readonly limit: number };

/** What a worker says. `answer` is JSON that the program's own interpreter has written: nothing to rely on. */
export type WorkerReply =
  | { readonly kind: "compiled"; readonly module: WebAssembly.Module }
  | { readonly kind: "ready" }
  | { readonly kind: "printed"; readonly text: string; readonly cutBytes: number }
  | { readonly kind: "answered"; readonly answer: string }
  | { readonly kind: "broken"; readonly reason: string };
