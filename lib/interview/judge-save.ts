import type { Choice, PutAnswer } from "@/lib/api/interviews";
import { usedMs, type Timed } from "./clock";
import { isWorthKeeping } from "./drafts";
import { isOver, settle, type Ending } from "./state";

/** An answer as it stands. `revision` 0: nothing was saved yet. */
export type HeldAnswer = {
  readonly revision: number;
  readonly text: string;
  readonly choice: Choice;
  readonly flagged: boolean;
  readonly scratch: string;
  readonly spentSeconds: number;
  readonly savedAt: Date | null;
};

/**
 * What becomes of a save. `answer`: as it is from now on; `keeps`: the text before it is to stay as a draft. Of a refused
 * one, what was sent is kept beside the answer.
 */
export type Verdict =
  | { readonly outcome: "saved"; readonly answer: HeldAnswer; readonly keeps: boolean }
  | { readonly outcome: "conflict" }
  | { readonly outcome: "late"; readonly code: Ending };

/**
 * Judges a save that was not seen before. One that changes nothing makes a revision too: its client counts them.
 * `isContested`: another save was refused because of what is held.
 */
export function judgeSave(given: Timed, held: HeldAnswer, put: PutAnswer, now: Date, isContested = false): Verdict {
  const interview = settle(given, now);
  if (isOver(interview.state)) return { outcome: "late", code: interview.state };
  if (isTypedAfter(interview, put, now)) return { outcome: "late", code: "expired" };
  if (held.revision !== put.revision) return { outcome: "conflict" };
  const { text = held.text, choice = held.choice, flagged = held.flagged, scratch = held.scratch } = put;
  const ranSeconds = Math.floor(usedMs(interview, now) / 1_000);
  const spentSeconds = Math.max(held.spentSeconds, Math.min(put.spentSeconds ?? 0, ranSeconds));
  return {
    outcome: "saved",
    answer: { revision: held.revision + 1, text, choice, flagged, scratch, spentSeconds, savedAt: now },
    keeps: isWorthKeeping(held.text, held.savedAt, { text, now, isContested }),
  };
}

/** Whether the deadline had passed both here and where it was typed. */
const isTypedAfter = ({ state, deadlineAt }: Timed, { typedAt }: PutAnswer, now: Date): boolean =>
  state === "running" && now > deadlineAt && typedAt !== undefined && new Date(typedAt) > deadlineAt;
