import { waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RunnerRequest } from "@/lib/coding/protocol";
import { resultOf, verdictOf } from "@/lib/coding/read-answer";
import type { Ending, Python } from "./python";
import { createRunner } from "./runner";

const REMAINS = { output: "as far as it came", cutBytes: 0, ms: 5 };
const verdict = (name: string, outcome: "passed" | "memory" = "passed"): Ending => ({
  how: "answered",
  answer: JSON.stringify(verdictOf(name, outcome)),
});
const done: Ending = { how: "answered", answer: JSON.stringify({ ...resultOf("done"), output: "hello" }) };
const tests = ["one", "two", "three"].map((name) => ({ name, source: "assert True" }));

/** Interpreters that answer as they are told, one program after the other. */
function stage(...endings: (Ending | "waits")[]) {
  const asked: RunnerRequest[] = [];
  let opened = 0;
  let ended = 0;
  const open = async (): Promise<Python> => {
    opened += 1;
    let stop = () => undefined as void;
    return {
      ask: (request) =>
        new Promise((resolve) => {
          asked.push(request);
          const ending = endings.shift() ?? done;
          if (ending === "waits") stop = () => resolve({ how: "stopped", remains: REMAINS });
          else resolve(ending);
        }),
      end() {
        ended += 1;
        stop();
      },
    };
  };
  const runner = createRunner(open);
  return { runner, asked, count: () => ({ opened, ended }) };
}

const nothing = () => undefined;

describe("a runner", () => {
  test("loads nothing before it is asked to, and one interpreter for all that follows", async () => {
    const { runner, count } = stage(done, done);
    expect([runner.read().status, count().opened]).toEqual(["idle", 0]);
    expect(await runner.run("print('hello')", "", nothing)).toMatchObject({ outcome: "done", output: "hello" });
    expect(await runner.run("print('hello')", "", nothing)).toMatchObject({ outcome: "done" });
    expect([runner.read().status, count()]).toEqual(["ready", { opened: 1, ended: 0 }]);
  });

  test("tells each verdict as it comes, in the order of the tests", async () => {
    const { runner } = stage(...tests.map(({ name }) => verdict(name)));
    const told: string[] = [];
    const all = await runner.test("x = 1", tests, ({ name }) => void told.push(name));
    expect(told).toEqual(["one", "two", "three"]);
    expect(all?.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "passed"]);
  });

  test("runs no further tests after one that never ended, and has another interpreter ready", async () => {
    const { runner, count, asked } = stage(verdict("one"), { how: "timeout", remains: REMAINS });
    const all = await runner.test("while True: pass", tests);
    expect(all?.map(({ outcome }) => outcome)).toEqual(["passed", "timeout", "not-run"]);
    expect(all?.[1]?.output).toBe(REMAINS.output);
    expect(asked).toHaveLength(2);
    await waitFor(() => expect(runner.read().status).toBe("ready"));
    expect(count()).toEqual({ opened: 2, ended: 1 });
  });

  test("goes on after a test that took all memory, and gives the memory back afterwards", async () => {
    const { runner, count } = stage(verdict("one", "memory"), verdict("two"), verdict("three"));
    const all = await runner.test("x = 1", tests);
    expect(all?.map(({ outcome }) => outcome)).toEqual(["memory", "passed", "passed"]);
    await waitFor(() => expect(count()).toEqual({ opened: 2, ended: 1 }));
  });

  test("stops what runs and what waits, each with what there is", async () => {
    const { runner } = stage("waits");
    const running = runner.run("while True: pass", "", nothing);
    const waiting = runner.test("x = 1", tests);
    await waitFor(() => expect(runner.read().status).toBe("busy"));
    runner.stop();
    expect(await running).toMatchObject({ outcome: "stopped", output: REMAINS.output });
    expect((await waiting)?.map(({ outcome }) => outcome)).toEqual(["not-run", "not-run", "not-run"]);
    expect(await runner.run("print('hello')", "", nothing)).toMatchObject({ outcome: "done" });
  });

  test("does not take a program’s word for what cannot be read", async () => {
    const { runner } = stage({ how: "answered", answer: '{"outcome":"splendid"}' });
    expect(await runner.run("x = 1", "", nothing)).toMatchObject({ outcome: "error" });
  });

  test("says that Python can't be started, and tries again when asked", async () => {
    let fails = true;
    const runner = createRunner(async () => {
      if (fails) throw new Error("offline");
      return { ask: async () => done, end: nothing };
    });
    expect(await runner.run("x = 1", "", nothing)).toBeNull();
    expect(runner.read().status).toBe("failed");
    fails = false;
    expect(await runner.run("x = 1", "", nothing)).toMatchObject({ outcome: "done" });
  });

  test("ends an interpreter that comes after the page has gone", async () => {
    let arrive: (python: Python) => void = nothing;
    const end = vi.fn();
    const runner = createRunner(() => new Promise((resolve) => (arrive = resolve)));
    runner.start();
    runner.dispose();
    arrive({ ask: async () => done, end });
    await waitFor(() => expect(end).toHaveBeenCalled());
    expect(runner.read().status).toBe("idle");
  });
});

describe("an interpreter", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A worker that only hears; what it says, the test says. */
  class Silent {
    static last: Silent | undefined;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: { message: string }) => void) | null = null;
    heard: unknown[] = [];
    isGone = false;
    constructor() {
      Silent.last = this;
    }
    postMessage(message: unknown) {
      this.heard.push(message);
    }
    terminate() {
      this.isGone = true;
    }
  }
  const start = async () => {
    vi.stubGlobal("Worker", Silent);
    const { startPython } = await import("./python");
    const runtime = { worker: "/py/1/worker.js", wasm: new ArrayBuffer(0), stdlib: new ArrayBuffer(0) };
    const starting = startPython(runtime, { onCompiled: nothing, limitMs: 1_000 });
    return { starting, worker: Silent.last ?? expect.fail("no worker was made") };
  };
  const request = { kind: "run", source: "x = 1", stdin: "", limit: 10 } as const;

  test("that does not start in time is given up", async () => {
    const { starting, worker } = await start();
    const refused = expect(starting).rejects.toThrow("does not start");
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    expect(worker.isGone).toBe(true);
  });

  test("is ended with its program, whose words until then are kept", async () => {
    const { starting, worker } = await start();
    worker.onmessage?.({ data: { kind: "ready" } });
    const told: string[] = [];
    const ending = (await starting).ask(request, 500, (piece) => told.push(piece));
    worker.onmessage?.({ data: { kind: "printed", text: "so far", cutBytes: 0 } });
    worker.onmessage?.({ data: { kind: "printed", text: "", cutBytes: 7 } });
    await vi.advanceTimersByTimeAsync(500);
    expect(await ending).toMatchObject({ how: "timeout", remains: { output: "so far", cutBytes: 7 } });
    expect([told, worker.isGone]).toEqual([["so far"], true]);
  });

  test("answers in time, and lives on", async () => {
    const { starting, worker } = await start();
    worker.onmessage?.({ data: { kind: "ready" } });
    const ending = (await starting).ask(request, 500, nothing);
    worker.onmessage?.({ data: { kind: "answered", answer: "{}" } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect([await ending, worker.isGone]).toEqual([{ how: "answered", answer: "{}" }, false]);
  });
});
