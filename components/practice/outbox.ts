import { openDB, type DBSchema } from "idb";
import type { Me } from "@/lib/api/me";
import { isPassing, send, type Reply } from "./client";
import { mayWait, OUTBOX_FLAG } from "./outbox-flag";

type Method = "POST" | "PUT" | "PATCH" | "DELETE";
type Write = { readonly method: Method; readonly path: string; readonly body?: unknown };
type Kept = Write & {
  readonly id?: number;
  /** A later write of the same subject takes the place of one that still waits. */
  readonly subject?: string;
  /** What the server said when it would not have it; such a write is kept for its author to read. */
  readonly refused?: string;
};

interface Schema extends DBSchema {
  outbox: { key: number; value: Kept };
}

export type Outbox = { readonly waiting: number; readonly refused: readonly Write[] };

const PATIENCE_MS = 30_000;
const EMPTY: Outbox = { waiting: 0, refused: [] };

const database = () =>
  openDB<Schema>("tizhou", 1, {
    upgrade: (db) => void db.createObjectStore("outbox", { keyPath: "id", autoIncrement: true }),
  });

let last: Promise<unknown> = Promise.resolve();

// One tab at a time: writes leave in the order in which they were made. Where the connection is not secure there are no
// locks between tabs; then at least one write at a time.
function alone<T>(work: () => Promise<T>): Promise<T> {
  if ("locks" in navigator) return navigator.locks.request("outbox", work);
  const result = last.then(work, work);
  last = result;
  return result;
}

let now: Outbox = EMPTY;
const listeners = new Set<() => void>();
let retry: ReturnType<typeof setTimeout> | undefined;

/** For useSyncExternalStore: what waits, and what was refused. */
export const outbox = {
  read: (): Outbox => now,
  readOnServer: (): Outbox => EMPTY,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    void look();
    return () => listeners.delete(listener);
  },
};

async function look(): Promise<Outbox> {
  const all = await (await database()).getAll("outbox");
  const refused = all.filter((kept) => kept.refused !== undefined);
  now = { waiting: all.length - refused.length, refused };
  if (all.length > 0) localStorage.setItem(OUTBOX_FLAG, "");
  else localStorage.removeItem(OUTBOX_FLAG);
  for (const listener of listeners) listener();
  return now;
}

async function keep(write: Kept): Promise<void> {
  const store = (await database()).transaction("outbox", "readwrite").store;
  const same = write.subject && (await store.getAll()).find((kept) => kept.subject === write.subject && !kept.refused);
  await store.put({ ...write, ...(same && same.id !== undefined ? { id: same.id } : {}) });
  await look();
}

/**
 * Sends a write, or keeps it on the device until the server can be reached: then the reply says status 0 and code `kept`.
 * While anything waits, what comes after it waits too. Writes carry ids, so that one that arrived and was not
 * answered counts once.
 */
export async function deliver<T>(write: Write & { readonly subject?: string }): Promise<Reply<T>> {
  const reply = await alone(async (): Promise<Reply<T>> => {
    const isFirst = !mayWait() || (await look().catch(() => EMPTY)).waiting === 0;
    const sent = isFirst ? await send<T>(write.method, write.path, write.body) : undefined;
    if (sent && !isPassing(sent)) return sent;
    // Where nothing can be kept, as in some private windows, it is sent or it fails.
    if (!(await keep(write).then(isDone, isNotDone))) return sent ?? send<T>(write.method, write.path, write.body);
    return { ok: false, status: 0, code: "kept", problem: null };
  });
  if (!reply.ok && reply.code === "kept") later();
  return reply;
}

/** Takes back what still waits, such as a grade that is undone before it was sent. False: it is gone already. */
export const withdraw = (attemptId: string): Promise<boolean> =>
  alone(async () => {
    const db = await database();
    const isIt = ({ body, refused }: Kept) =>
      refused === undefined && (body as { attemptId?: unknown } | undefined)?.attemptId === attemptId;
    const found = (await db.getAll("outbox")).find(isIt);
    if (found?.id === undefined) return false;
    await db.delete("outbox", found.id);
    await look();
    return true;
  });

/** Sends what waits, in order, as far as the connection reaches. */
export const flush = (): Promise<Outbox> =>
  alone(async () => {
    const db = await database();
    for (const kept of await db.getAll("outbox")) {
      if (kept.id === undefined || kept.refused !== undefined) continue;
      const reply = await send(kept.method, kept.path, kept.body);
      // All of it waits on.
      if (isPassing(reply)) break;
      if (reply.ok) await db.delete("outbox", kept.id);
      else await db.put("outbox", { ...kept, refused: reply.code });
    }
    return look();
  });

const isDone = () => true;
const isNotDone = () => false;

async function empty(): Promise<void> {
  await (await database()).clear("outbox");
  await look();
}

/** Deletes the learner, and with them what still waits: sent afterwards, it would make someone new. */
export const forgetLearner = (): Promise<Reply<Me>> =>
  alone(async () => {
    const reply = await send<Me>("DELETE", "/api/me");
    if (reply.ok) await empty().catch(isNotDone);
    return reply;
  });

/** Lets go of what the server refused. */
export async function forgetRefused(): Promise<void> {
  const db = await database();
  for (const kept of await db.getAll("outbox"))
    if (kept.refused && kept.id !== undefined) await db.delete("outbox", kept.id);
  await look();
}

const flushNow = (): void => void flush().then(({ waiting }) => waiting > 0 && later());

function later(): void {
  // The same listener again is no second one.
  addEventListener("online", flushNow);
  clearTimeout(retry);
  retry = setTimeout(flushNow, PATIENCE_MS);
}

/** Sends what an earlier visit left. */
export function resume(): void {
  addEventListener("online", flushNow);
  flushNow();
}
