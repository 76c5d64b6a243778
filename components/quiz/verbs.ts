import { send, type Reply } from "@/components/practice/client";
import { save } from "@/components/practice/deeds";
import { flush, outbox, withdraw } from "@/components/practice/outbox";
import type { Quiz, UndoReply } from "@/lib/api/practice";

/** What a session asks of the world. */
export type Verbs = {
  readonly read: (id: string) => Promise<Reply<Quiz>>;
  /** Saves, or keeps on the device (code `kept`). `subject`: of two that wait only the later one is kept. */
  readonly write: <T>(path: string, body: object, subject: string) => Promise<Reply<T>>;
  readonly undo: (reviewId: string) => Promise<Reply<UndoReply>>;
  /** Takes back what still waits on this device; false: nothing of it waits. */
  readonly withdraw: (attemptId: string) => Promise<boolean>;
  /** How much waits on this device. */
  readonly waiting: () => number;
  /** Calls back when that changes. */
  readonly watch: (listener: () => void) => () => void;
  readonly flush: () => Promise<unknown>;
};

export const verbs: Verbs = {
  read: (id) => send("GET", `/api/quizzes/${id}`),
  write: save,
  undo: (reviewId) => send("DELETE", `/api/reviews/${reviewId}`),
  withdraw: (attemptId) => withdraw(attemptId).catch(() => false),
  waiting: () => outbox.read().waiting,
  watch: (listener) => ("indexedDB" in window ? outbox.subscribe(listener) : () => undefined),
  flush: () => flush().catch(() => undefined),
};
