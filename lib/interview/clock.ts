import type { InterviewState } from "@/lib/api/interviews";

/** How long after the deadline an answer may still arrive that was typed before it. */
export const GRACE_MS = 10_000;

/** An interview as its clock sees it. Every instant is the server's. */
export type Timed = {
  readonly state: InterviewState;
  readonly startedAt: Date;
  /** Moves on by what a pause took, at the end of the pause. */
  readonly deadlineAt: Date;
  readonly pausedAt: Date | null;
  /** Of pauses that are over. */
  readonly pausedMs: number;
  readonly allowedPauseMs: number;
  readonly endedAt: Date | null;
};

/** How long the pause has gone on that is not over; never more than what was left of the budget. */
export function pauseSoFarMs({ pausedAt, pausedMs, allowedPauseMs }: Timed, now: Date): number {
  if (pausedAt === null) return 0;
  // Two servers may disagree by a little on what time it is.
  return Math.min(Math.max(now.getTime() - pausedAt.getTime(), 0), allowedPauseMs - pausedMs);
}

/** When it will be over, if a pause that is not over ended now. */
export const deadlineOf = (interview: Timed, now: Date): Date =>
  new Date(interview.deadlineAt.getTime() + pauseSoFarMs(interview, now));

/** Time that has run, without pauses. At most what was allowed, also for what came within the grace. */
export function usedMs(interview: Timed, now: Date): number {
  const { startedAt, deadlineAt, pausedMs, endedAt } = interview;
  const until = Math.min((endedAt ?? now).getTime() - pauseSoFarMs(interview, now), deadlineAt.getTime());
  return Math.max(until - startedAt.getTime() - pausedMs, 0);
}

/** What it was given at its start. */
export const allowedMs = ({ startedAt, deadlineAt, pausedMs }: Timed): number =>
  deadlineAt.getTime() - startedAt.getTime() - pausedMs;
