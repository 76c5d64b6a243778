import { send } from "@/components/practice/client";
import { isKnownLearner } from "@/components/practice/known-learner";
import type { Status } from "@/lib/api/keeping";
import { standingOf, type Standing } from "./standing";

export type Mark = Standing | "bookmarked";

/** As many as one request may ask for. */
const AT_ONCE = 200;

const marks = new Map<string, Mark | null>();
const wanted = new Set<string>();
const listeners = new Set<() => void>();
let isAsked = false;

export const readMark = (questionId: string): Mark | null => marks.get(questionId) ?? null;

export function watchMarks(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/** Asks for the mark of a question, together with all others that are wanted at the time; of who is nobody, for none. */
export function wantMark(questionId: string): void {
  if (marks.has(questionId) || !isKnownLearner()) return;
  wanted.add(questionId);
  if (isAsked) return;
  isAsked = true;
  setTimeout(() => void ask());
}

async function ask(): Promise<void> {
  const ids = [...wanted].slice(0, AT_ONCE);
  ids.forEach((id) => wanted.delete(id));
  const reply = await send<Status>("GET", `/api/status?ids=${ids.join(",")}`);
  isAsked = wanted.size > 0;
  if (isAsked) void ask();
  // A list without marks is still the list.
  if (!reply.ok) return;
  for (const item of reply.value.items)
    marks.set(item.questionId, standingOf(item) ?? (item.bookmarked ? "bookmarked" : null));
  for (const notify of listeners) notify();
}

/** A page that is shown again as it was left asks again. */
export function forgetMarks(): void {
  const shown = [...marks.keys()];
  marks.clear();
  shown.forEach(wantMark);
}
