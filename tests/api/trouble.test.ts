import { expect, onTestFinished, test, vi } from "vitest";
import type { Database } from "@/lib/db/client";
import { dump } from "../support/learner-rows";
import { describeStore, newStores } from "../support/store";
import { callerOf } from "./caller";
import { ONE, worldIn } from "./world";

const bookmark = { params: { questionId: ONE }, body: {} };

/** The same database, with something before each of its writes after the first `after`. */
function beforeWrites(database: Database, trouble: () => Promise<unknown>, after = 0): Database {
  let left = after;
  const write: Database["write"] = async (work) => {
    if (left <= 0) await trouble();
    left -= 1;
    return database.write(work);
  };
  return { ...database, write };
}

const throwing = (error: Error) => () => Promise.reject(error);

describeStore("A door", (store) => {
  test("says when the database is busy, and when to come again; whoever was nobody still is", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const before = await dump(database);
    const busy = throwing(Object.assign(new Error("locked"), { code: "P1008" }));
    for (const [cookie, after] of [
      [owner.cookie, 0],
      [null, 0],
      [null, 1],
    ] as const) {
      const browser = callerOf(beforeWrites(database, busy, after), cookie);
      const got = await browser.call("putBookmark", bookmark);
      expect(got).toMatchObject({ status: 503, body: { code: "busy" } });
      expect(Number(got.headers.get("retry-after"))).toBeLessThanOrEqual(5);
      expect(got.headers.get("set-cookie")).toBeNull();
    }
    // A newcomer cannot be taken back while nothing can be written; there is nothing about them, and no cookie leads there.
    await database.client.learner.deleteMany({ where: { zone: "UTC" } });
    expect(await dump(database)).toBe(before);
  });

  test("tells a stranger nothing of what went wrong, and us everything", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => said.mockRestore());
    const { database, owner } = await worldIn(await store.newDatabase());
    const broken = beforeWrites(database, throwing(new Error("SELECT secret FROM place")));
    const got = await callerOf(broken, owner.cookie).call("putBookmark", bookmark);
    expect(got).toMatchObject({ status: 500, body: { code: "internal" } });
    expect(got.text).not.toMatch(/SELECT|secret|\bat\b.*:\d+/);
    expect(said.mock.calls.join()).toContain("SELECT secret FROM place");
  });

  test("says so to whoever was deleted from another browser while they wrote", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const deleted = beforeWrites(database, () => database.client.learner.deleteMany());
    const late = await callerOf(deleted, owner.cookie).call("putNote", {
      ...bookmark,
      body: { revision: 0, text: "x" },
    });
    expect(late).toMatchObject({ status: 410, body: { code: "learner-gone" } });
    expect(await database.client.note.count()).toBe(0);
  });
});

const [sqlite] = newStores();

test("Behind a proxy that is trusted, a browser's https is https, and its cookie is for this host alone", async () => {
  vi.stubEnv("TRUST_PROXY", "1");
  vi.resetModules();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  const browser = callerOf(await sqlite.newDatabase());
  const headers = { host: "10.0.0.7", "x-forwarded-proto": "https", "x-forwarded-host": "tizhou.example" };
  const begin = (origin: string) => browser.call("begin", { body: { zone: "UTC" }, headers: { ...headers, origin } });
  expect((await begin("https://10.0.0.7")).status).toBe(403);
  expect((await begin("http://tizhou.example")).status).toBe(403);
  const got = await begin("https://tizhou.example");
  expect(got.headers.get("set-cookie")).toMatch(/^__Host-tizhou=[\w-]{43}; Path=\/; .*SameSite=Lax; Secure$/);
  const link = await browser.call("makeLink", { headers: { ...headers, origin: "https://tizhou.example" } });
  expect(link.body).toMatchObject({
    url: expect.stringMatching(/^https:\/\/tizhou\.example\/settings#join=/) as string,
  });
});
