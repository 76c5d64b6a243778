import { runInNewContext } from "node:vm";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";
import { judgeIn, startPython } from "../support/python";

/** Programs that raise where the walls stand. */
const ATTACKS: Readonly<Record<string, string>> = {
  "a function from text": `import pyodide_js\npyodide_js.constructor.constructor("return 1")()`,
  "the global scope by a constructor": `import js\njs.constructor.constructor("return this")()`,
  "script by Pyodide": `from pyodide.code import run_js\nrun_js("1 + 1")`,
  "script by the interpreter": `import pyodide_js\npyodide_js._module._emscripten_run_script(0)`,
  "what a page has": `from js import fetch`,
  "storage of the page": `from js import indexedDB`,
  "a request that is waited for": `from pyodide.http import open_url\nopen_url("/api/healthz").read()`,
  "a connection": `import socket\nsocket.create_connection(("127.0.0.1", 80), timeout=1)`,
  "a request of the library": `import urllib.request\nurllib.request.urlopen("http://localhost/api/healthz", timeout=1)`,
  "a database behind files": `
import pyodide_js
FS = pyodide_js.FS
FS.filesystems.IDBFS.indexedDB()`,
  "another process": `import subprocess\nsubprocess.run(["ls"])`,
};

/** Promises that must not be kept; each names what it asks for. */
const REQUESTS: Readonly<Record<string, string>> = {
  "a package": `pyodide_js.loadPackage(origin + "/evil-1.0-py3-none-any.whl")`,
  "a package of the index": `pyodide_js.loadPackage("numpy")`,
  "a file of ours": `asyncio.ensure_future(pyfetch(origin + "/api/evil"))`,
  "a file of ours, by address alone": `asyncio.ensure_future(pyfetch("/api/evil"))`,
};

const asking = (request: string, origin: string) => `
import asyncio, sys
import pyodide_js
from pyodide.ffi import create_proxy
from pyodide.http import pyfetch
origin = ${JSON.stringify(origin)}
sys.loot = loot = []
asked = ${request}
def tell(*settled, loot=loot):
    loot.append(" ".join(map(repr, settled)))
if isinstance(asked, asyncio.Future):
    asked.add_done_callback(lambda done, tell=tell: tell(done.exception() or done.result()))
else:
    asked.then(create_proxy(tell), create_proxy(tell))
`;

/** Besides the language itself: clocks, text, chance, what Pyodide waits with, and two numbers that can't be taken away. */
const HARMLESS =
  `PERSISTENT TEMPORARY AbortController AbortSignal AsyncDisposableStack DOMException DisposableStack Event EventTarget Float16Array
  Iterator MessageChannel MessagePort SuppressedError TextDecoder TextEncoder clearInterval clearTimeout console constructor
  crypto performance queueMicrotask self setInterval setTimeout structuredClone`.split(/\s+/);

/** What of a global scope is left to a program, beyond the language. */
async function findGlobals(page: Page): Promise<string[]> {
  const python = page.workers().find((worker) => worker.url().includes("/py/"));
  const names = await python?.evaluate(() => {
    const found: string[] = [];
    for (let place: object = self; place !== EventTarget.prototype; place = Object.getPrototypeOf(place) as object)
      found.push(...Object.getOwnPropertyNames(place));
    return found;
  });
  const language = runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[];
  expect(names).toContain("Array");
  return (names ?? []).filter((name) => !language.includes(name) && !HARMLESS.includes(name));
}

async function resist(page: Page): Promise<void> {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await startPython(page);
  expect(await judgeIn(page, "x = sum(range(10))", "assert x == 45")).toMatchObject({ outcome: "passed", got: "45" });
  expect(await findGlobals(page)).toEqual([]);
  for (const [name, attack] of Object.entries(ATTACKS)) {
    expect({ ...(await judgeIn(page, attack)), name }).toMatchObject({ name, outcome: "error" });
  }
  for (const [name, request] of Object.entries(REQUESTS)) {
    await judgeIn(page, asking(request, new URL(page.url()).origin));
    await expect(async () => {
      const { output } = await judgeIn(page, "import sys\nprint(sys.loot)");
      expect(output).not.toBe("[]\n");
      expect(`${name}: ${output}`).not.toMatch(/Response|evil-1/);
    }).toPass();
  }
  expect(asked.filter((url) => /evil|numpy|jsdelivr/.test(url))).toEqual([]);
}

test.describe("a program", () => {
  // Python itself takes its time to start, on a busy machine half a minute.
  test.describe.configure({ timeout: 300_000 });

  test("reaches nothing from the page of a question", async ({ page }) => {
    await page.goto("/questions/kv-cache-capacity");
    await resist(page);
  });

  test("reaches nothing where a way through the site has led, in practice and in interviews", async ({ page }) => {
    await page.goto("/topics");
    await page.locator(".site-header").getByRole("link", { name: "练习" }).click();
    await page.waitForURL("**/quiz");
    await resist(page);
    await page.goto("/interviews");
    await startPython(page);
    expect(await findGlobals(page)).toEqual([]);
  });

  test("that wants all memory, or prints without end, leaves the page alive", async ({ page }) => {
    await page.goto("/quiz");
    await startPython(page);
    expect(await judgeIn(page, "x = bytearray(2 * 1024**3)")).toMatchObject({ outcome: "memory", line: 1 });
    const hoard = "kept = []\nwhile True:\n    kept.append(bytearray(10**7))";
    expect(await judgeIn(page, hoard)).toMatchObject({ outcome: "memory", line: 3 });
    const printed = await judgeIn(page, "for _ in range(10):\n    print('x' * (1024 * 1024 - 1))");
    expect(printed).toMatchObject({ outcome: "passed", cutBytes: 10 * 1024 * 1024 - 64 * 1024 });
    expect(printed.output).toHaveLength(64 * 1024);
    await expect(page.locator("h1")).toBeVisible();
  });
});

test("the worker’s own reply forbids it to load anything", async ({ request }) => {
  const { worker, wasm } = (await (await request.get("/py/runtime.json")).json()) as {
    readonly worker: string;
    readonly wasm: { readonly address: string; readonly bytes: number };
  };
  const script = await request.get(worker);
  expect(script.headers()["content-security-policy"]).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'");
  expect(script.headers()["cache-control"]).toContain("immutable");
  const interpreter = await request.get(wasm.address);
  expect((await interpreter.body()).byteLength).toBe(wasm.bytes);
  expect(interpreter.headers()["content-security-policy"]).not.toContain("script-src");
  expect((await request.get("/py/0.0.0-000000000000/worker.js")).status()).toBe(404);
});
