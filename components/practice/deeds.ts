import { send, serverTime, type Reply } from "./client";
import { deliver, withdraw } from "./outbox";

/** What is done with a card: a grade, or another act. */
export type Deed = {
  readonly path: "/api/reviews" | "/api/cards";
  readonly body: { readonly attemptId: string } & Readonly<Record<string, unknown>>;
};

/** Saves, or keeps on the device (code `kept`). `subject`: of two that wait only the later one is kept. */
export async function save<T>(path: string, body: object, subject: string): Promise<Reply<T>> {
  const answeredAt = serverTime().toISOString();
  const post = { method: "POST", path, subject } as const;
  const reply = await deliver<T>({ ...post, body });
  // What arrives later says when it was.
  const isLate = !reply.ok && reply.code === "kept" && path === "/api/reviews";
  return isLate ? deliver<T>({ ...post, body: { ...body, answeredAt } }) : reply;
}

/** Takes back what was done. `reviewId` null: it was kept on this device, and may have been sent since. */
export async function takeBack({ path, body }: Deed, reviewId: string | null): Promise<Reply<unknown>> {
  const nothing = { ok: true, value: null } as const;
  if (reviewId !== null) return send("DELETE", `/api/reviews/${reviewId}`);
  if (await withdraw(body.attemptId).catch(() => false)) return nothing;
  // Sent once more, it counts once and answers with its id.
  const again = await send<{ readonly reviewId: string | null }>("POST", path, body);
  if (!again.ok || again.value.reviewId === null) return again;
  return send("DELETE", `/api/reviews/${again.value.reviewId}`);
}
