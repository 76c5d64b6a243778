import { TIME_LIMITS, type LoadProgress, type RunnerState, type RunnerStatus } from "@/lib/coding/protocol";
import { startPython, type Python } from "./python";
import { shareModule, shareRuntime } from "./shared-runtime";

export type Open = (onProgress: (progress: LoadProgress | null) => void) => Promise<Python>;

const openPython: Open = async (onProgress) => {
  const runtime = await shareRuntime(onProgress);
  onProgress(null);
  return startPython(runtime, { onCompiled: (module) => void shareModule(module), limitMs: TIME_LIMITS.start });
};

/** Keeps one interpreter, and says how it is. */
export type Engine = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => RunnerState;
  /** The interpreter; started where there is none. Null where it can't be started, or was let go meanwhile. */
  readonly take: () => Promise<Python | null>;
  readonly tell: (status: RunnerStatus) => void;
  /** Ends the interpreter. */
  readonly drop: () => void;
};

export function createEngine(open: Open = openPython): Engine {
  const listeners = new Set<() => void>();
  let state: RunnerState = { status: "idle", progress: null };
  let python: Promise<Python | null> | undefined;

  function tell(status: RunnerStatus, progress: LoadProgress | null = null): void {
    state = { status, progress };
    for (const listener of listeners) listener();
  }

  /** Each start, and each end of one, makes what an earlier start still says void. */
  let age = 0;

  async function start(): Promise<Python | null> {
    const born = (age += 1);
    tell("loading");
    try {
      const ready = await open((progress) => born === age && tell("loading", progress));
      if (born === age) tell("ready");
      else ready.end();
      return born === age ? ready : null;
    } catch {
      if (born !== age) return null;
      python = undefined;
      tell("failed");
      return null;
    }
  }

  return {
    tell,
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: () => (python ??= start()),
    drop() {
      age += 1;
      void python?.then((ready) => ready?.end());
      python = undefined;
      tell("idle");
    },
  };
}
