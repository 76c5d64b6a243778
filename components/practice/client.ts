import type { Me } from "@/lib/api/me";
import { systemClock } from "@/lib/core/clock";
import { rememberLearner } from "./known-learner";

/** What the API answered. Status 0 and code `offline`: nothing was reached. `problem` is the body of a refusal. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly problem: unknown };

/** Whether the same may well succeed in a while: nothing was reached, or the server is there and busy. */
export const isPassing = (reply: Reply<unknown>): boolean =>
  !reply.ok && (reply.status === 0 || reply.status === 429 || reply.status >= 502);

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

const PATIENCE_MS = 15_000;
/** Pauses before the second and the third try. */
const PAUSES_MS = [400, 1_500];
const LONGEST_PAUSE_MS = 5_000;
/** In characters, of up to three bytes: 64 KiB is what browsers allow. */
const LONGEST_LASTING = 20_000;
const BEGUN = "begun";
/** Writes for which nobody has to become a learner first; whoever is in an interview is one. */
const NEED_NOBODY = /^\/api\/(me|me\/join|problems|interviews\/.+)$/;

const OFFLINE = { ok: false, status: 0, code: "offline", problem: null } as const;

/**
 * Asks the API, again where that is safe: it reads, or what it writes has an id made here, so that it cannot count
 * twice. Before the first write of a visit the browser becomes a learner's, and says in which zone it is.
 */
export async function send<T>(method: Method, path: string, body?: unknown): Promise<Reply<T>> {
  if (method !== "GET" && !NEED_NOBODY.test(path)) {
    const begun = await begin();
    // A zone that the server does not know is no reason to lose what was done: the write itself makes a learner too.
    if (!begun.ok && begun.status !== 400) return begun;
  }
  const reply = await ask<T>(method, path, body);
  if (path === "/api/me" && method === "DELETE" && reply.ok) forgetBegun();
  if (!reply.ok && reply.code === "learner-gone") forgetBegun();
  return reply;
}

let beginning: Promise<Reply<unknown>> | undefined;

function begin(): Promise<Reply<unknown>> {
  if (hasBegun()) return Promise.resolve({ ok: true, value: null });
  beginning ??= alone(() => ask<Me>("POST", "/api/me", { zone: Intl.DateTimeFormat().resolvedOptions().timeZone }))
    .then((reply) => {
      if (reply.ok) rememberBegun();
      return reply;
    })
    .finally(() => {
      beginning = undefined;
    });
  return beginning;
}

// Two tabs of a newcomer would become two learners, of whom one is lost. (No locks where the connection is not secure.)
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  "locks" in navigator ? navigator.locks.request("begin", work) : work();

async function ask<T>(method: Method, path: string, body: unknown): Promise<Reply<T>> {
  const isSafe = method !== "POST" || path === "/api/me" || hasId(body);
  for (let tried = 0; ; tried++) {
    const { reply, waitMs } = await tryOnce<T>(method, path, body);
    const pause = PAUSES_MS[tried];
    if (!isPassing(reply) || !isSafe || pause === undefined || !navigator.onLine) return reply;
    await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs ?? pause, LONGEST_PAUSE_MS)));
  }
}

let aheadMs = 0;

function noteTime(date: string | null): void {
  const there = Date.parse(date ?? "");
  if (!Number.isNaN(there)) aheadMs = there - systemClock().getTime();
}

/** The time as the server has it, to a second or two: clocks of phones are wrong by hours. */
export const serverTime = (): Date => new Date(systemClock().getTime() + aheadMs);

type Tried<T> = { readonly reply: Reply<T>; readonly waitMs?: number };

async function tryOnce<T>(method: Method, path: string, body: unknown): Promise<Tried<T>> {
  try {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, {
      method,
      credentials: "same-origin",
      signal: AbortSignal.timeout(PATIENCE_MS),
      // What is on its way when the page is left still arrives; browsers take only so much of that.
      keepalive: method !== "GET" && (text?.length ?? 0) < LONGEST_LASTING,
      ...(text !== undefined && { headers: { "content-type": "application/json" }, body: text }),
    });
    noteTime(response.headers.get("date"));
    if (response.ok) return { reply: { ok: true, value: (await response.json()) as T } };
    const problem: unknown = await response.json().catch(() => null);
    const reply = { ok: false, status: response.status, code: codeOf(problem), problem } as const;
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    return Number.isFinite(seconds) ? { reply, waitMs: seconds * 1_000 } : { reply };
  } catch {
    return { reply: OFFLINE };
  }
}

const hasId = (body: unknown): boolean =>
  typeof body === "object" &&
  body !== null &&
  ["id", "attemptId", "clientId", "submissionId"].some((key) => key in body);

function codeOf(problem: unknown): string {
  const code = typeof problem === "object" && problem !== null && "code" in problem ? problem.code : null;
  return typeof code === "string" ? code : "internal";
}

// For as long as the tab: a cookie may go at any time, and asking again costs little. Storage may be forbidden.
let begunHere = false;

function hasBegun(): boolean {
  try {
    return begunHere || sessionStorage.getItem(BEGUN) !== null;
  } catch {
    return begunHere;
  }
}

function rememberBegun(): void {
  begunHere = true;
  rememberLearner(true);
  try {
    sessionStorage.setItem(BEGUN, "");
  } catch {
    return;
  }
}

function forgetBegun(): void {
  begunHere = false;
  rememberLearner(false);
  try {
    sessionStorage.removeItem(BEGUN);
  } catch {
    return;
  }
}
