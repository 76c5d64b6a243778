import { beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "@/components/practice/client";
import { keepText, type TextState } from "./keep-text";
import { readDraft } from "./text-draft";

const KEPT = { path: "/api/code/q-abc234", key: "code:q-abc234", staysHere: true };

const server = { revision: 0, text: "", isAway: false };
const away = (code: string) => ({ ok: false, status: 0, code, problem: null }) as const;

vi.mock("@/components/practice/client", () => ({
  send: async (): Promise<Reply<unknown>> => (server.isAway ? away("offline") : { ok: true, value: { ...server } }),
}));
vi.mock("@/components/practice/outbox", () => ({
  deliver: async ({ body }: { body: { revision: number; text: string } }): Promise<Reply<unknown>> => {
    if (server.isAway) return away("kept");
    if (body.revision !== server.revision)
      return { ok: false, status: 409, code: "stale-revision", problem: { ...server } };
    Object.assign(server, { revision: body.revision + 1, text: body.text });
    return { ok: true, value: { revision: server.revision } };
  },
}));

let state: TextState | null = null;
const open = async () => {
  const keeper = keepText(KEPT, (now) => (state = now));
  await keeper.open();
  return keeper;
};

beforeEach(() => {
  localStorage.clear();
  state = null;
  Object.assign(server, { revision: 0, text: "", isAway: false });
});

test("what has arrived is there without a connection, and what is written on it then is no conflict", async () => {
  const first = await open();
  first.type("x = 1");
  await first.save();
  expect(server).toMatchObject({ revision: 1, text: "x = 1" });
  server.isAway = true;
  const second = await open();
  expect(state).toMatchObject({ text: "x = 1", saved: "saved" });
  second.type("x = 2");
  await second.save();
  expect(state?.saved).toBe("kept");
  server.isAway = false;
  await open();
  expect(server).toMatchObject({ revision: 2, text: "x = 2" });
  expect(state).toMatchObject({ text: "x = 2", saved: "saved", elsewhere: null });
});

test("what has arrived here gives way to what was written elsewhere since", async () => {
  const keeper = await open();
  keeper.type("here");
  await keeper.save();
  Object.assign(server, { revision: 5, text: "there" });
  await open();
  expect(state).toMatchObject({ text: "there", elsewhere: null });
  expect(readDraft(KEPT.key)).toEqual({ revision: 5, text: "there", isSaved: true });
});

test("where nothing was ever written nothing is kept", async () => {
  await open();
  expect(readDraft(KEPT.key)).toBeNull();
});
