import { beforeEach, expect, test, vi } from "vitest";

/** The locks of a browser, as far as tabs use them: held until their page is gone. */
class Locks {
  readonly held = new Set<string>();
  request(name: string, _: unknown, work: () => unknown): Promise<unknown> {
    if (this.held.has(name)) return Promise.reject(new DOMException("timed out", "TimeoutError"));
    this.held.add(name);
    work();
    return new Promise(() => undefined);
  }
  query = async () => ({ held: [...this.held].map((name) => ({ name })) });
}

let locks: Locks;

/** Another page: what it remembers of the tab is what the session has stored. */
async function openPage() {
  vi.resetModules();
  const { readTab } = await import("./tab");
  return readTab();
}

beforeEach(() => {
  locks = new Locks();
  vi.stubGlobal("navigator", { ...navigator, locks });
});

test("a tab is the same one after a reload", async () => {
  const before = await openPage();
  locks.held.clear();
  expect((await openPage()).id).toBe(before.id);
});

test("a copy of a tab, which has all that it stored, is another tab", async () => {
  const first = await openPage();
  const copy = await openPage();
  expect(copy.id).not.toBe(first.id);
  expect([...copy.living].sort()).toEqual([first.id, copy.id].sort());
});
