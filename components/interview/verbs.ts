import { send, type Reply } from "@/components/practice/client";
import type { AnswerSaved, Interview, PutAnswer } from "@/lib/api/interviews";

/** What an interview asks of the server. */
export type Verbs = {
  readonly read: (id: string) => Promise<Reply<Interview>>;
  readonly put: (id: string, itemId: string, write: PutAnswer) => Promise<Reply<AnswerSaved>>;
  readonly act: (id: string, act: "pause" | "resume" | "abandon") => Promise<Reply<Interview>>;
  /** Its reply is the report, which has a page of its own. */
  readonly finish: (id: string) => Promise<Reply<unknown>>;
};

const at = (id: string) => `/api/interviews/${id}` as const;

export const verbs: Verbs = {
  read: (id) => send("GET", at(id)),
  put: (id, itemId, write) => send("PUT", `${at(id)}/answers/${itemId}`, write),
  act: (id, act) => send("POST", `${at(id)}/${act}`),
  finish: (id) => send("POST", `${at(id)}/finish`),
};
