import { gunzipSync } from "node:zlib";
import { createSourceFile, ScriptTarget } from "typescript";
import { expect, test } from "vitest";
import { addressRuntime, listRuntimeFiles, readRuntimeFile } from "./python-runtime";

test("says where the runtime is and how much of it comes, under addresses that change with it", async () => {
  const { version, files } = await listRuntimeFiles();
  const addresses = await addressRuntime();
  expect(version).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/);
  expect([addresses.worker, addresses.wasm.address, addresses.stdlib.address]).toEqual(
    files.map((file) => `/py/${version}/${file}`),
  );
  const wasm = await readRuntimeFile("python.wasm.gz");
  expect(wasm?.byteLength).toBe(addresses.wasm.bytes);
  expect(WebAssembly.validate(new Uint8Array(gunzipSync(wasm ?? "").subarray(0, 8)))).toBe(true);
  expect(await readRuntimeFile("../package.json")).toBeNull();
});

test("the worker’s script is one that loads no other", async () => {
  const script = new TextDecoder().decode((await readRuntimeFile("worker.js")) ?? new Uint8Array());
  const { statements } = createSourceFile("worker.js", script, ScriptTarget.ES2022);
  expect(statements.length).toBeGreaterThan(10);
  expect(statements.filter((statement) => "moduleSpecifier" in statement && statement.moduleSpecifier)).toEqual([]);
  expect(script.includes("def judge_test(")).toBe(true);
});
