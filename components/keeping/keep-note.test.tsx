import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Reply } from "@/components/practice/client";
import { keepNote } from "./keep-note";
import type { TextState } from "./keep-text";
import { readDraft, writeDraft } from "./text-draft";

const ID = "q-abc234";
const KEY = `note:${ID}`;
const offline = { ok: false, status: 0, code: "offline", problem: null } as const;
const keptHere = { ok: false, status: 0, code: "kept", problem: null } as const;

/** A server with one note, which can be out of reach. */
const server = { revision: 0, text: "", isAway: false, onWrite: () => undefined as void };
type Put = { readonly revision: number; readonly text: string };

function write({ revision, text }: Put): Reply<unknown> {
  if (server.isAway) return keptHere;
  if (revision !== server.revision)
    return { ok: false, status: 409, code: "stale-revision", problem: { ...server, code: "stale-revision" } };
  Object.assign(server, { revision: revision + 1, text });
  server.onWrite();
  return { ok: true, value: { revision: server.revision, text } };
}

vi.mock("@/components/practice/client", () => ({
  send: async () => (server.isAway ? offline : { ok: true, value: { ...server, updatedAt: null } }),
}));
vi.mock("@/components/practice/outbox", () => ({ deliver: async ({ body }: { body: Put }) => write(body) }));

let state: TextState | null = null;
const open = async () => {
  const keeper = keepNote(ID, (now) => (state = now));
  await keeper.open();
  return keeper;
};

beforeEach(() => {
  vi.useFakeTimers();
  state = null;
  Object.assign(server, { revision: 0, text: "", isAway: false, onWrite: () => undefined });
});
afterEach(() => vi.useRealTimers());

describe("a note", () => {
  test("is saved after a pause in typing, once", async () => {
    const keeper = await open();
    const writes = vi.fn();
    server.onWrite = writes;
    for (const text of ["先", "先算", "先算显存"]) keeper.type(text);
    expect(state?.saved).toBe("unsaved");
    await vi.runAllTimersAsync();
    expect(server).toMatchObject({ revision: 1, text: "先算显存" });
    expect(writes).toHaveBeenCalledOnce();
    expect(state?.saved).toBe("saved");
    expect(readDraft(KEY)).toBeNull();
  });

  test("that is typed on while it is being saved ends as it was last typed", async () => {
    const keeper = await open();
    server.onWrite = () => {
      server.onWrite = () => undefined;
      keeper.type("second");
    };
    keeper.type("first");
    await vi.runAllTimersAsync();
    expect(server).toMatchObject({ revision: 2, text: "second" });
    expect(state).toMatchObject({ text: "second", saved: "saved" });
  });

  test("that was changed elsewhere is not written over: both texts are there, and the choice is stored", async () => {
    const keeper = await open();
    Object.assign(server, { revision: 4, text: "theirs" });
    keeper.type("mine");
    await vi.runAllTimersAsync();
    expect(state).toMatchObject({ text: "mine", elsewhere: { revision: 4, text: "theirs" } });
    expect(server.text).toBe("theirs");
    await keeper.choose("mine\n\ntheirs");
    expect(server).toMatchObject({ revision: 5, text: "mine\n\ntheirs" });
    expect(state).toMatchObject({ saved: "saved", elsewhere: null });
  });

  test("that waited here and then arrived by itself is no other's", async () => {
    const keeper = await open();
    server.isAway = true;
    keeper.type("on the train");
    await vi.runAllTimersAsync();
    expect(state?.saved).toBe("kept");
    // The outbox has sent it meanwhile.
    Object.assign(server, { isAway: false, revision: 1, text: "on the train" });
    keeper.type("on the train, and home");
    await vi.runAllTimersAsync();
    expect(server).toMatchObject({ revision: 2, text: "on the train, and home" });
    expect(state).toMatchObject({ saved: "saved", elsewhere: null });
  });

  test("that never arrived is there again, and goes on its way", async () => {
    writeDraft(KEY, { revision: 0, text: "before the crash" });
    await open();
    expect(server.text).toBe("before the crash");
    expect(readDraft(KEY)).toBeNull();
  });

  test("that never arrived and was written elsewhere since waits for a choice", async () => {
    writeDraft(KEY, { revision: 1, text: "old draft" });
    Object.assign(server, { revision: 3, text: "newer" });
    await open();
    expect(state).toMatchObject({ text: "old draft", elsewhere: { text: "newer" } });
    expect(server.text).toBe("newer");
  });

  test("can be written where nothing is reached", async () => {
    server.isAway = true;
    const keeper = await open();
    keeper.type("offline");
    expect(readDraft(KEY)).toEqual({ revision: 0, text: "offline" });
  });
});
