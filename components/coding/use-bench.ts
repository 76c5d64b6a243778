"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { RunnerState, RunResult, TestSource, TestVerdict } from "@/lib/coding/protocol";
import { pageRunner } from "./page-runner";

/** A test as a reader of its verdict knows it. */
export type NamedTest = TestSource & { readonly hidden: boolean };
export type ReadTests = () => Promise<readonly NamedTest[] | null>;

/** What was done last, as far as it has come. `verdicts` in the order of the tests. */
export type Done =
  | { readonly kind: "run"; readonly output: string; readonly result: RunResult | null }
  | {
      readonly kind: "test";
      readonly tests: readonly NamedTest[];
      readonly verdicts: readonly TestVerdict[];
      readonly isOver: boolean;
    }
  /** Python, or the tests, could not be had. */
  | { readonly kind: "failed"; readonly missing: "python" | "tests"; readonly again: "run" | "test" };

const ASLEEP: RunnerState = { status: "idle", progress: null };
const readAsleep = () => ASLEEP;

type Asked = {
  readonly readTests: ReadTests;
  readonly onTested: (source: string, verdicts: readonly TestVerdict[]) => void;
};

/** Runs and tests programs, one at a time. */
export function useBench({ readTests, onTested }: Asked) {
  const runner = pageRunner();
  const python = useSyncExternalStore(runner.subscribe, runner.read, readAsleep);
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState<"run" | "test" | null>(null);
  useEffect(() => () => pageRunner().stop(), []);

  const run = useCallback(
    async (source: string, stdin: string): Promise<void> => {
      let output = "";
      const show = (result: RunResult | null) => setDone({ kind: "run", output: result?.output ?? output, result });
      setBusy("run");
      show(null);
      // Whoever runs will test: without a connection it would be too late to ask.
      void readTests();
      const result = await runner.run(source, stdin, (piece) => {
        output += piece;
        show(null);
      });
      setBusy(null);
      if (result) show(result);
      else setDone({ kind: "failed", missing: "python", again: "run" });
    },
    [runner, readTests],
  );

  const test = useCallback(
    async (source: string): Promise<void> => {
      setBusy("test");
      setDone(null);
      const tests = await readTests();
      const verdicts = tests && (await runTests(source, tests));
      setBusy(null);
      if (!tests || !verdicts) {
        setDone({ kind: "failed", missing: tests ? "python" : "tests", again: "test" });
        return;
      }
      setDone({ kind: "test", tests, verdicts, isOver: true });
      onTested(source, verdicts);

      function runTests(program: string, all: readonly NamedTest[]) {
        const known: TestVerdict[] = [];
        const show = () => setDone({ kind: "test", tests: all, verdicts: [...known], isOver: false });
        show();
        const sources = all.map(({ name, source: code }) => ({ name, source: code }));
        return runner.test(program, sources, (verdict) => {
          known.push(verdict);
          show();
        });
      }
    },
    [runner, readTests, onTested],
  );
  const stop = useCallback(() => runner.stop(), [runner]);
  return { python, done, busy, run, test, stop };
}
