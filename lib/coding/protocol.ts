/** A test as the judge takes it: the fence of asserts that stands under the test's name. */
export type TestSource = { readonly name: string; readonly source: string };

/** What the page asks of the worker. One at a time: the next waits until the one before is answered. */
export type RunnerRequest =
  | { readonly kind: "run"; readonly id: string; readonly source: string; readonly stdin: string }
  | { readonly kind: "test"; readonly id: string; readonly source: string; readonly tests: readonly TestSource[] };

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
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

export type RunResult = {
  /** Both of stdout and stderr, cut to OUTPUT_LIMITS.run. */
  readonly output: string;
  readonly cutBytes: number;
  readonly trace: string | null;
  readonly line: number | null;
  readonly outcome: RunOutcome;
  readonly ms: number;
};

/** How far the runtime has come, in bytes as they are transferred; null while nothing is on its way. */
export type LoadProgress = { readonly loaded: number; readonly total: number };

export type RunnerStatus = "idle" | "loading" | "ready" | "busy" | "failed";
export type RunnerState = {
  readonly status: RunnerStatus;
  /** While the runtime is on its way; null otherwise. */
  readonly progress: LoadProgress | null;
};

/** Milliseconds of wall time. */
export const TIME_LIMITS = { test: 10_000, run: 20_000, start: 60_000 } as const;

/** Bytes of UTF-8. */
export const OUTPUT_LIMITS = { test: 64 * 1024, run: 256 * 1024 } as const;

/** Bytes that the interpreter's memory may take, its own forty included. */
export const MEMORY_LIMIT = 512 * 1024 * 1024;
