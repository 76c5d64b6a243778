import { expect, test } from "vitest";
import { inBatches } from "./in-batches";

/** Work that waits until it is let go, and fails where it meets a 13. */
function bench() {
  const batches: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const double = inBatches(async (numbers: readonly number[]) => {
    batches.push(numbers);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (numbers.includes(13)) throw new Error("unlucky");
    return numbers.map((number) => number * 2);
  }, 3);
  const turns = async () => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
  };
  const letGo = async () => {
    await turns();
    while (gates.length > 0) {
      gates.shift()?.();
      await turns();
    }
  };
  return { batches, double, letGo };
}

test("what comes in one turn goes together", async () => {
  const { batches, double, letGo } = bench();
  const all = Promise.all([1, 2].map(double));
  await letGo();
  expect(await all).toEqual([2, 4]);
  expect(batches).toEqual([[1, 2]]);
});

test("what comes while it is busy goes together, in order, and each gets its own outcome", async () => {
  const { batches, double, letGo } = bench();
  const first = double(1);
  await new Promise(setImmediate);
  expect(batches).toEqual([[1]]);
  const all = Promise.all([2, 3, 4, 5].map(double));
  await letGo();
  expect(await all).toEqual([4, 6, 8, 10]);
  expect(await first).toBe(2);
  expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  const alone = double(6);
  await letGo();
  expect(await alone).toBe(12);
});

test("nobody fails because of somebody else", async () => {
  const { batches, double, letGo } = bench();
  const all = Promise.allSettled([1, 2, 13, 4].map(double));
  await letGo();
  expect((await all).map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
    ...[2, 4, "Error: unlucky", 8],
  ]);
  expect(batches).toEqual([[1, 2, 13], [1], [2], [13], [4]]);
});
