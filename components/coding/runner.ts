import {
  OUTPUT_LIMITS,
  TIME_LIMITS,
  type RunnerState,
  type RunResult,
  type TestSource,
  type TestVerdict,
} from "@/lib/coding/protocol";
import { resultOf, verdictOf } from "@/lib/coding/read-answer";
import { createEngine, type Open } from "./engine";
import { resultAt, verdictAt } from "./endings";
import type { Ending, Python } from "./python";

export type Runner = {
  /** Loads Python, unless it is there or on its way; after a failure tries again. Nothing is loaded before. */
  readonly start: () => void;
  /** For useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => RunnerState;
  /** What is printed is told piece by piece, and once more as a whole. Starts Python where needed; null where it can't be. */
  readonly run: (source: string, stdin: string, onOutput: (piece: string) => void) => Promise<RunResult | null>;
  /** A verdict for each test, in their order, each told as soon as it is known; null where Python can't be started. */
  readonly test: (
    source: string,
    tests: readonly TestSource[],
    onVerdict?: (verdict: TestVerdict) => void,
  ) => Promise<readonly TestVerdict[] | null>;
  /** Ends what is running, and what waits for it: each resolves with what there is. */
  readonly stop: () => void;
  /** Stops, and lets go of everything; for when the page is left. `start` begins anew. */
  readonly dispose: () => void;
};

/** Runs programs one after the other in one interpreter, and starts the next one where that had to be ended. */
export function createRunner(open?: Open): Runner {
  const engine = createEngine(open);
  let turn: Promise<unknown> = Promise.resolve();
  let stops = 0;
  let isWanted = true;
  let running: Python | undefined;

  function stop(): void {
    stops += 1;
    running?.end();
  }

  /** Does the work once all that was asked for before is done. It says whether the interpreter is spent. */
  function inTurn<T>(stopped: T, work: (python: Python) => Promise<readonly [value: T, isSpent: boolean]>) {
    const asked = stops;
    isWanted = true;
    const next = turn.then(async (): Promise<T | null> => {
      const python = stops === asked ? await engine.take() : null;
      if (stops !== asked) return stopped;
      if (!python) return null;
      running = python;
      engine.tell("busy");
      const [value, isSpent] = await work(python);
      running = undefined;
      if (isSpent) engine.drop();
      else engine.tell("ready");
      if (isSpent && isWanted) void engine.take();
      return value;
    });
    turn = next;
    return next;
  }

  return {
    subscribe: engine.subscribe,
    read: engine.read,
    stop,
    start() {
      isWanted = true;
      void engine.take();
    },
    dispose() {
      isWanted = false;
      stop();
      engine.drop();
    },
    run: (source, stdin, onOutput) =>
      inTurn<RunResult>(resultOf("stopped"), async (python) => {
        const request = { kind: "run", source, stdin, limit: OUTPUT_LIMITS.run } as const;
        const ending = await python.ask(request, TIME_LIMITS.run, onOutput);
        const result = resultAt(ending);
        return [result, ending.how !== "answered" || result.outcome === "memory"];
      }),
    test: (source, tests, onVerdict = () => undefined) =>
      inTurn<readonly TestVerdict[]>(
        tests.map(({ name }) => verdictOf(name, "not-run")),
        async (python) => {
          const verdicts: TestVerdict[] = [];
          let isGone = false;
          for (const test of tests) {
            const request = { kind: "test", source, test, limit: OUTPUT_LIMITS.test } as const;
            // What stopped one test would most likely stop all: that many times nobody waits.
            const ending: Ending | null = isGone ? null : await python.ask(request, TIME_LIMITS.test, () => undefined);
            const verdict = ending ? verdictAt(ending, test.name) : verdictOf(test.name, "not-run");
            isGone ||= ending?.how !== "answered";
            verdicts.push(verdict);
            onVerdict(verdict);
          }
          return [verdicts, isGone || verdicts.some(({ outcome }) => outcome === "memory")];
        },
      ),
  };
}
