import type { Interview, InterviewItem } from "@/lib/api/interviews";
import { isAnswered } from "./content";
import { serverTimeAt, type ServerClock } from "./clock";
import type { Standing } from "./standing";

/** A question with the answer as this tab has it. */
export type RunItem = { readonly asked: InterviewItem; readonly answer: Standing };

/** `closing`: the time is up, and the server waits a few seconds for what is on its way. */
export type Phase = "running" | "paused" | "closing" | "over" | "gone";

export type RunState = {
  readonly interview: Interview;
  readonly items: readonly RunItem[];
  /** Which question is in front. */
  readonly at: number;
  readonly clock: ServerClock | null;
  readonly phase: Phase;
  /** It was deleted, or is someone else's. */
  readonly isGone: boolean;
  /** What is being asked of the server besides saving. */
  readonly doing: "pause" | "resume" | "abandon" | "finish" | null;
  /** Why it could not be done. */
  readonly code: string | null;
};

const isOver = ({ state }: Interview): boolean => state !== "running" && state !== "paused";

/** Milliseconds until the deadline; null while the server's time is not known. */
export function leftOf({ interview, clock }: Pick<RunState, "interview" | "clock">, monotonic: number): number | null {
  const { state, pause, deadlineAt, serverNow } = interview;
  const deadline = Date.parse(deadlineAt);
  if (state === "paused") return Math.max(0, deadline - Date.parse(pause.since ? serverNow : deadlineAt));
  return clock && Math.max(0, deadline - serverTimeAt(clock, monotonic));
}

/** Milliseconds that pauses may still take. */
export function pauseLeftOf({ interview, clock }: RunState, monotonic: number): number {
  const { allowedSeconds, usedSeconds, since } = interview.pause;
  const taken = since && clock ? Math.max(0, serverTimeAt(clock, monotonic) - Date.parse(since)) : 0;
  return Math.max(0, (allowedSeconds - usedSeconds) * 1_000 - taken);
}

export function phaseOf(interview: Interview, clock: ServerClock | null, monotonic: number): Phase {
  if (isOver(interview)) return "over";
  if (interview.state === "paused") return "paused";
  return leftOf({ interview, clock }, monotonic) === 0 ? "closing" : "running";
}

/** How long it is in all, in milliseconds, without pauses. */
export const totalOf = ({ startedAt, deadlineAt, pause }: Interview): number =>
  Math.max(1, Date.parse(deadlineAt) - Date.parse(startedAt) - pause.usedSeconds * 1_000);

/** The question to begin with: the one that was in front here, else the one that was written into last. */
export function placeOf({ items, forwardOnly }: Interview, remembered: string | null): number {
  const here = items.findIndex(({ id }) => id === remembered);
  const last = items.findLastIndex(({ answer }) => answer.revision > 0);
  if (forwardOnly) return Math.max(here, last, 0);
  if (here >= 0) return here;
  const times = items.map(({ answer }) => (answer.savedAt === null ? 0 : Date.parse(answer.savedAt)));
  return times.indexOf(Math.max(...times));
}

export const countAnswered = (items: readonly RunItem[]): number =>
  items.filter(({ answer }) => isAnswered(answer.mine)).length;
