import type { RunnerRequest, WorkerReply } from "@/lib/coding/protocol";
import type { Remains } from "@/lib/coding/read-answer";
import type { Runtime } from "./load-runtime";

/** How a program ended: with the judge's JSON, or with what there was until then. */
export type Ending =
  | { readonly how: "answered"; readonly answer: string }
  | { readonly how: "timeout" | "stopped" | "broken"; readonly remains: Remains };

/** One interpreter. After any ending but an answer it is gone. */
export type Python = {
  ask(request: RunnerRequest, limitMs: number, onOutput: (piece: string) => void): Promise<Ending>;
  end(): void;
};

type Start = { readonly onCompiled: (module: WebAssembly.Module) => void; readonly limitMs: number };

/** Starts an interpreter in a worker of its own. Rejects where it can't be, or is not there in time. */
export function startPython(runtime: Runtime, { onCompiled, limitMs }: Start): Promise<Python> {
  const worker = new Worker(runtime.worker, { type: "module", name: "python" });
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error(why));
    };
    const timer = setTimeout(() => refuse("Python does not start"), limitMs);
    worker.onerror = () => refuse("The worker does not start");
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === "compiled") onCompiled(data.module);
      if (data.kind === "broken") refuse(data.reason);
      if (data.kind !== "ready") return;
      clearTimeout(timer);
      resolve(pythonIn(worker));
    };
    worker.postMessage({ wasm: runtime.wasm, stdlib: runtime.stdlib });
  });
}

function pythonIn(worker: Worker): Python {
  let close: ((how: "stopped") => void) | undefined;
  return {
    ask: (request, limitMs, onOutput) =>
      new Promise((resolve) => {
        const since = performance.now();
        let output = "";
        let cutBytes = 0;
        const settle = (ending: Ending) => {
          clearTimeout(timer);
          close = undefined;
          worker.onmessage = worker.onerror = null;
          resolve(ending);
        };
        const give = (how: "timeout" | "stopped" | "broken", trace?: string) => {
          worker.terminate();
          const ms = performance.now() - since;
          settle({ how, remains: { output, cutBytes, ms, ...(trace === undefined ? {} : { trace }) } });
        };
        const timer = setTimeout(() => give("timeout"), limitMs);
        close = give;
        worker.onerror = (event) => give("broken", event.message);
        worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
          if (data.kind === "broken") give("broken", data.reason);
          if (data.kind === "answered") settle({ how: "answered", answer: data.answer });
          if (data.kind !== "printed" || output.length > request.limit) return;
          output += data.text;
          cutBytes = data.cutBytes;
          if (data.text) onOutput(data.text);
        };
        worker.postMessage(request);
      }),
    end() {
      if (close) close("stopped");
      else worker.terminate();
    },
  };
}
