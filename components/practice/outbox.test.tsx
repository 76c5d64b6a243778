import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { deliver, flush, forgetLearner, outbox } from "./outbox";

const busy = () => Response.json({ code: "busy" }, { status: 503 });
const fine = () => Response.json({ fine: true });
/** What the server answers now, and the writes that it got. */
const server = { answer: fine as () => Response | Promise<Response>, got: [] as string[] };

const note = (n: number) =>
  ({ method: "PUT", path: `/api/notes/q-${String(n)}`, body: { revision: 0, text: "" } }) as const;
/** The reply, without waiting for the pauses before it. */
async function settled<T>(reply: Promise<T>): Promise<T> {
  let isThere = false;
  const value = reply.finally(() => (isThere = true));
  while (!isThere) await vi.advanceTimersByTimeAsync(1_000);
  return value;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("indexedDB", new IDBFactory());
  Object.assign(server, { answer: fine, got: [] });
  localStorage.clear();
  vi.stubGlobal("fetch", async (path: string, { method }: { method: string }) => {
    if (path === "/api/me" && method === "POST") return Response.json({});
    server.got.push(`${method} ${path}`);
    return server.answer();
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe("the outbox", () => {
  test("keeps what a busy server did not take, and sends it in order later", async () => {
    server.answer = busy;
    expect(await settled(deliver(note(1)))).toMatchObject({ ok: false, code: "kept" });
    server.got = [];
    server.answer = fine;
    // What comes later waits its turn.
    expect(await settled(deliver(note(2)))).toMatchObject({ ok: false, code: "kept" });
    expect(server.got).toEqual([]);
    await flush();
    expect(server.got).toEqual(["PUT /api/notes/q-1", "PUT /api/notes/q-2"]);
    expect(outbox.read().waiting).toBe(0);
  });

  test("leaves what was refused to whoever wrote it", async () => {
    server.answer = () => Response.json({ code: "question-not-found" }, { status: 404 });
    expect(await settled(deliver(note(1)))).toMatchObject({ ok: false, code: "question-not-found" });
    expect((await flush()).waiting).toBe(0);
  });

  test("sends, or says that it failed, where the browser keeps nothing", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await settled(deliver(note(1)))).toEqual({ ok: true, value: { fine: true } });
    server.answer = busy;
    expect(await settled(deliver(note(1)))).toMatchObject({ ok: false, status: 503, code: "busy" });
  });

  test("is empty once the learner is deleted, so that nothing makes someone new", async () => {
    server.answer = busy;
    await settled(deliver(note(1)));
    server.answer = fine;
    server.got = [];
    expect(await settled(forgetLearner())).toMatchObject({ ok: true });
    await flush();
    expect(server.got).toEqual(["DELETE /api/me"]);
  });

  test("keeps what waits where deleting failed", async () => {
    server.answer = busy;
    await settled(deliver(note(1)));
    expect(await settled(forgetLearner())).toMatchObject({ ok: false });
    expect((await settled(flush())).waiting).toBe(1);
  });
});
