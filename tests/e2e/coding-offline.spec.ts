import { expect, test } from "../support/browser";
import { judgeIn, startPython } from "../support/python";

test.use({ serviceWorkers: "allow", provoked: /ERR_INTERNET_DISCONNECTED/ });
test.describe.configure({ timeout: 300_000 });

test("Python that was loaded once starts without a connection", async ({ page, context }) => {
  await page.goto("/questions/kv-cache-capacity", { waitUntil: "load" });
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await startPython(page);
  const isKept = () =>
    page.evaluate(async () => {
      const kept = await (await caches.open("python")).keys();
      return kept.map(({ url }) => new URL(url).pathname.split("/").at(-1)).sort();
    });
  await expect.poll(isKept).toEqual(["python.wasm.gz", "runtime.json", "stdlib.zip", "worker.js"]);
  await expect.poll(() => page.evaluate(() => caches.match(location.pathname).then(Boolean))).toBe(true);
  await context.setOffline(true);

  await page.reload();
  await startPython(page);
  expect(await judgeIn(page, "x = 6 * 7", "assert x == 42")).toMatchObject({ outcome: "passed" });
  // What keeps the worker's script keeps the policy of its reply.
  const attack = 'import pyodide_js\npyodide_js.constructor.constructor("return 1")()';
  expect((await judgeIn(page, attack)).trace).toContain("Content Security Policy");
});
