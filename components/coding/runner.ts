import type { RunnerState, RunResult, TestSource, TestVerdict } from "@/lib/coding/protocol";

export type Runner = {
  /** Loads Python, unless it is there or on its way; after a failure tries again. Nothing is loaded before. */
  start(): void;
  /** For useSyncExternalStore. */
  subscribe(listener: () => void): () => void;
  read(): RunnerState;
  /** What is printed is told piece by piece, and once more as a whole. Starts Python where needed; null where it can't be. */
  run(source: string, stdin: string, onOutput: (piece: string) => void): Promise<RunResult | null>;
  /** A verdict for each test, in their order, each told as soon as it is known; null where Python can't be started. */
  test(
    source: string,
    tests: readonly TestSource[],
    onVerdict?: (verdict: TestVerdict) => void,
  ): Promise<readonly TestVerdict[] | null>;
  /** Ends what is running; what was asked for resolves with what there is. */
  stop(): void;
  /** Stops, and lets go of everything; for when the page is left. */
  dispose(): void;
};

const IDLE: RunnerState = { status: "idle", progress: null };

export function createRunner(): Runner {
  return {
    start: () => undefined,
    subscribe: () => () => undefined,
    read: () => IDLE,
    run: async () => null,
    test: async () => null,
    stop: () => undefined,
    dispose: () => undefined,
  };
}
