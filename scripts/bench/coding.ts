import { chromium, type Browser, type Page } from "playwright";
import type { RuntimeAddresses, WorkerReply } from "@/lib/coding/protocol";
import { findChromium } from "../setup/chromium.mjs";
import { serveMicroPython } from "./micropython";
import { serveSite } from "./site";
import { printTable, type Row } from "./table";

const RUNS = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** From the click to the first result, to one of an interpreter that is there, and to one of a second interpreter; bytes that came. */
type Pace = { readonly first: number; readonly next: number; readonly restarted: number; readonly bytes: number };

/** The steps that components/coding takes, in a page of the site: it has no name to call them by. */
const runPyodide = (page: Page): Promise<Pace> =>
  page.evaluate(async () => {
    const until = <T>(worker: Worker, pick: (reply: WorkerReply) => T | undefined) =>
      new Promise<T>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
          if (data.kind === "broken") reject(new Error(data.reason));
          const picked = pick(data);
          if (picked !== undefined) resolve(picked);
        };
      });
    const run = async (worker: Worker) => {
      const answered = until(worker, (reply) => (reply.kind === "answered" ? reply.answer : undefined));
      worker.postMessage({ kind: "run", source: "print(6 * 7)", stdin: "", limit: 1000 });
      if (!(await answered).includes("42")) throw new Error("a wrong result");
    };
    const clicked = performance.now();
    const { worker, wasm, stdlib } = (await (await fetch("/py/runtime.json")).json()) as RuntimeAddresses;
    const [interpreter, modules] = await Promise.all([
      fetch(wasm.address).then(({ body }) => {
        const unpacked = body?.pipeThrough(new DecompressionStream("gzip"));
        return new Response(unpacked ?? null).arrayBuffer();
      }),
      fetch(stdlib.address).then((reply) => reply.arrayBuffer()),
    ]);
    const python = new Worker(worker, { type: "module" });
    let compiled: WebAssembly.Module | undefined;
    const ready = until(python, (reply) => {
      if (reply.kind === "compiled") compiled = reply.module;
      return reply.kind === "ready" || undefined;
    });
    python.postMessage({ wasm: interpreter, stdlib: modules });
    await ready;
    await run(python);
    const first = performance.now() - clicked;
    const asked = performance.now();
    await run(python);
    const next = performance.now() - asked;
    const stopped = performance.now();
    python.terminate();
    const other = new Worker(worker, { type: "module" });
    const started = until(other, (reply) => reply.kind === "ready" || undefined);
    other.postMessage({ wasm: compiled, stdlib: modules });
    await started;
    await run(other);
    const restarted = performance.now() - stopped;
    other.terminate();
    const loaded = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/py/"));
    const bytes = (loaded as PerformanceResourceTiming[]).reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { first, next, restarted, bytes };
  });

const runMicroPython = (page: Page): Promise<Pace> =>
  page.evaluate(async () => {
    const told = (worker: Worker) =>
      new Promise<unknown>((resolve) => (worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data)));
    const run = async (worker: Worker) => {
      const printed = told(worker);
      worker.postMessage("print(6 * 7)");
      if ((await printed) !== "42") throw new Error("a wrong result");
    };
    const begin = async () => {
      const worker = new Worker("/worker.js", { type: "module" });
      const { bytes } = (await told(worker)) as { bytes: number };
      return { worker, bytes };
    };
    const clicked = performance.now();
    const { worker, bytes } = await begin();
    await run(worker);
    const first = performance.now() - clicked;
    const asked = performance.now();
    await run(worker);
    const next = performance.now() - asked;
    const stopped = performance.now();
    worker.terminate();
    await run((await begin()).worker);
    return { first, next, restarted: performance.now() - stopped, bytes };
  });

/** Without anything kept, then with what the browser keeps of itself. */
async function visit(browser: Browser, address: string, run: (page: Page) => Promise<Pace>) {
  const context = await browser.newContext();
  // What strips the types of this file gives functions back their names with a helper that a page does not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  try {
    const page = await context.newPage();
    const paces: Pace[] = [];
    for (let visited = 0; visited < 2; visited += 1) {
      await page.goto(address, { waitUntil: "load" });
      paces.push(await run(page));
    }
    return paces;
  } finally {
    await context.close();
  }
}

async function measure(browser: Browser, name: string, address: string, run: (page: Page) => Promise<Pace>) {
  const visits: Pace[][] = [];
  for (let index = 0; index < RUNS; index += 1) visits.push(await visit(browser, address, run));
  return ["cold", "warm"].map((how, at): Row => {
    const paces = visits.flatMap((all) => all[at] ?? []);
    const of = (figure: keyof Pace) => median(paces.map((pace) => pace[figure]));
    const figures = [of("first"), of("next"), of("restarted")].map((ms) => ms.toFixed(ms < 10 ? 1 : 0));
    return { what: `${name}, ${how}`, figures: [...figures, (of("bytes") / 1000).toFixed(0)] };
  });
}

/** How long a person waits for the first result of a program, and what comes over the line for it. */
export async function benchCoding(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found. Install one, or set CHROMIUM_PATH.");
  const site = await serveSite();
  const micro = await serveMicroPython();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const rows = [
      ...(await measure(browser, "Pyodide", `${site.address}/quiz`, runPyodide)),
      ...(await measure(browser, "MicroPython", micro.address, runMicroPython)),
    ];
    const columns = ["click to result", "next one", "after a stop", "kB"];
    printTable(`running a program, ms, median of ${RUNS}`, columns, rows);
  } finally {
    await browser.close();
    micro.server.close();
    await site.stop();
  }
}
