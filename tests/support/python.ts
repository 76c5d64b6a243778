import type { Page } from "@playwright/test";
import type { RuntimeAddresses, TestVerdict, WorkerReply } from "@/lib/coding/protocol";

declare global {
  interface Window {
    python?: Worker;
  }
}

/** Starts the page's Python on a page of any kind, beside what the page itself has. */
export async function startPython(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { worker, wasm, stdlib } = (await (await fetch("/py/runtime.json")).json()) as RuntimeAddresses;
    const packed = (await fetch(wasm.address)).body?.pipeThrough(new DecompressionStream("gzip"));
    const python = new Worker(worker, { type: "module" });
    const started = new Promise<void>((resolve, reject) => {
      python.onerror = () => reject(new Error("the worker does not start"));
      python.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
        if (data.kind === "ready") resolve();
        if (data.kind === "broken") reject(new Error(data.reason));
      };
    });
    python.postMessage({
      wasm: await new Response(packed ?? null).arrayBuffer(),
      stdlib: await (await fetch(stdlib.address)).arrayBuffer(),
    });
    await started;
    window.python = python;
  });
}

/** The verdict on a program that is to pass `test`. */
export async function judgeIn(page: Page, source: string, test = "assert True"): Promise<TestVerdict> {
  const answer = await page.evaluate(
    ([program, asserts]) =>
      new Promise<string>((resolve) => {
        const { python } = window;
        if (!python) throw new Error("there is no Python");
        python.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
          if (data.kind === "answered") resolve(data.answer);
          if (data.kind === "broken") resolve(JSON.stringify({ outcome: "broken", trace: data.reason }));
        };
        python.postMessage({ kind: "test", source: program, test: { name: "it", source: asserts }, limit: 65_536 });
      }),
    [source, test] as const,
  );
  return JSON.parse(answer) as TestVerdict;
}
