import { describe, expect, test } from "vitest";
import { isBusy, retryWhileBusy } from "./retry";

const busy = Object.assign(new Error("Operation has timed out"), { code: "P1008" });

/** Fails `times` times with `error`, then gives "done"; remembers how long it was told to wait. */
function workThatFails(times: number, error: Error) {
  const waits: number[] = [];
  let attempts = 0;
  const work = () => {
    attempts += 1;
    return attempts <= times ? Promise.reject(error) : Promise.resolve("done");
  };
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { work, wait, waits, attempts: () => attempts };
}

describe("Retrying", () => {
  test("ends with the first success", async () => {
    const { work, wait, waits } = workThatFails(2, busy);
    expect(await retryWhileBusy(work, () => 1, wait)).toBe("done");
    expect(waits).toEqual([20, 40]);
  });

  test("gives up after ten attempts, with pauses of at most half a second", async () => {
    const { work, wait, waits, attempts } = workThatFails(99, busy);
    await expect(retryWhileBusy(work, () => 1, wait)).rejects.toBe(busy);
    expect(attempts()).toBe(10);
    expect(waits).toEqual([20, 40, 80, 160, 320, 500, 500, 500, 500]);
  });

  test("shortens each pause by chance, to half of it at most", async () => {
    const { work, wait, waits } = workThatFails(2, busy);
    await retryWhileBusy(work, () => 0, wait);
    expect(waits).toEqual([10, 20]);
  });

  test("does not repeat what failed for another reason", async () => {
    const { work, wait, attempts } = workThatFails(1, new Error("no such table"));
    await expect(retryWhileBusy(work, () => 1, wait)).rejects.toThrow("no such table");
    expect(attempts()).toBe(1);
  });
});

const ofOwnStatement = (originalCode: string) =>
  Object.assign(new Error(), { code: "P2010", meta: { driverAdapterError: { cause: { originalCode, kind: "x" } } } });

describe("Busy", () => {
  test.each([
    ["a locked SQLite file, as Prisma says it", busy],
    ["a locked SQLite file, as the driver says it", Object.assign(new Error(), { code: "SQLITE_BUSY_SNAPSHOT" })],
    ["a collision that Prisma recognised", Object.assign(new Error(), { code: "P2034" })],
    ["a locked SQLite file, met by a statement of our own", ofOwnStatement("SQLITE_BUSY")],
    ["a SQLite file that changed since it was read, met by the same", ofOwnStatement("SQLITE_BUSY_SNAPSHOT")],
    ["two transactions of PostgreSQL that wait for each other, met by the same", ofOwnStatement("40P01")],
    ["a collision at the commit", new Error("x", { cause: { kind: "TransactionWriteConflict" } })],
  ])("is %s", (_, error) => {
    expect(isBusy(error)).toBe(true);
  });

  test.each([
    ["a broken rule, met by a statement of our own", ofOwnStatement("SQLITE_CONSTRAINT")],
    ["a broken rule", Object.assign(new Error(), { code: "P2002" })],
    ["an unreachable server", new Error("x", { cause: { kind: "DatabaseNotReachable" } })],
    ["no error at all", "P1008"],
  ])("is not %s", (_, error) => {
    expect(isBusy(error)).toBe(false);
  });
});
