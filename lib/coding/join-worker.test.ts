import { runInThisContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { joinWorker } from "./join-worker";

const parts = {
  interpreter: "const same = 1; async function _create(){ return same } export default _create;\n",
  loader:
    "const same = 2; const dt = () => same;export{dt as loadPyodide,U as version};\n//# sourceMappingURL=x.mjs.map\n",
  lock: '{"info":{"python":"3.14"},"packages":{"numpy":{}}}',
  harness: 'print("`${x}`")\n',
  worker: "globalThis.joined = [createPyodideModule, loadPyodide, HARNESS, LOCK];\n",
};

describe("the worker’s script", () => {
  test("imports and exports nothing, and keeps the names of its parts apart", async () => {
    const script = joinWorker(parts);
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
    runInThisContext(`{${script}}`);
    const { joined } = globalThis as unknown as { joined: [() => Promise<number>, () => number, string, string] };
    expect(await joined[0]()).toBe(1);
    expect(joined[1]()).toBe(2);
    expect(joined[2]).toBe(parts.harness);
    expect(JSON.parse(joined[3])).toEqual({ info: { python: "3.14" }, packages: {} });
  });

  test("is not made of a package that ends otherwise", () => {
    expect(() => joinWorker({ ...parts, loader: "export const loadPyodide = 1" })).toThrow("loadPyodide");
  });
});
