import { beforeEach, describe, expect, test, vi } from "vitest";
import { send, serverTime } from "./client";

type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

let asked: Asked[] = [];
/** What is answered next, in turn; afterwards everything succeeds. */
let answers: (Response | "lost")[] = [];

const refuse = (status: number, code: string, headers = {}) => Response.json({ code }, { status, headers });
const to = (path: string) => asked.filter((one) => one.path === path);

beforeEach(() => {
  asked = [];
  answers = [];
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  vi.stubGlobal("fetch", async (path: string, { method, body }: { method: string; body?: string }) => {
    asked.push({ method, path, body: body === undefined ? undefined : (JSON.parse(body) as unknown) });
    const answer = path === "/api/me" ? Response.json({}) : (answers.shift() ?? Response.json({ fine: true }));
    if (answer === "lost") throw new TypeError("Failed to fetch");
    return answer;
  });
  return () => vi.useRealTimers();
});

/** The reply, without waiting for the pauses before it. */
async function settled<T>(reply: Promise<T>): Promise<T> {
  const done = vi.advanceTimersByTimeAsync(60_000);
  const value = await reply;
  await done;
  return value;
}

describe("asking the API", () => {
  test("says in which zone it is before the first write of a visit, and before no other", async () => {
    await Promise.all([send("PUT", "/api/notes/q-aaaaaa", {}), send("PUT", "/api/notes/q-bbbbbb", {})]);
    await send("PUT", "/api/notes/q-cccccc", {});
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(to("/api/me")).toEqual([{ method: "POST", path: "/api/me", body: { zone } }]);
    expect(asked[0]?.path).toBe("/api/me");
  });

  test("stores nothing about who only reads", async () => {
    sessionStorage.clear();
    await send("GET", "/api/queue");
    expect(asked.map(({ path }) => path)).toEqual(["/api/queue"]);
  });

  test("asks again where what it writes has an id, and gives up after the third time", async () => {
    answers = ["lost", refuse(503, "busy", { "retry-after": "1" })];
    expect(await settled(send("POST", "/api/reviews", { attemptId: "1" }))).toEqual({
      ok: true,
      value: { fine: true },
    });
    expect(to("/api/reviews")).toHaveLength(3);
    answers = ["lost", "lost", "lost", "lost"];
    const reply = await settled(send("POST", "/api/reviews", { attemptId: "2" }));
    expect(reply).toEqual({ ok: false, status: 0, code: "offline", problem: null });
    expect(to("/api/reviews")).toHaveLength(6);
  });

  test("writes once what has no id", async () => {
    answers = ["lost"];
    expect(await settled(send("POST", "/api/me/links", {}))).toMatchObject({ ok: false, code: "offline" });
    expect(to("/api/me/links")).toHaveLength(1);
  });

  test("hands on why it was refused, and asks no second time", async () => {
    answers = [refuse(409, "attempt-conflict")];
    const reply = await send("POST", "/api/reviews", { attemptId: "3" });
    expect(reply).toEqual({ ok: false, status: 409, code: "attempt-conflict", problem: { code: "attempt-conflict" } });
    expect(to("/api/reviews")).toHaveLength(1);
  });

  test("knows the time of the server", async () => {
    answers = [Response.json({}, { headers: { date: "Sat, 01 Jan 2050 00:00:00 GMT" } })];
    await send("GET", "/api/queue");
    expect(serverTime().toISOString()).toMatch(/^2050-01-01T00:00:0/);
  });
});
