import type { InterviewState } from "@/lib/api/interviews";
import { GRACE_MS, pauseSoFarMs, type Timed } from "./clock";

/** How an interview ends. */
export type Ending = Exclude<InterviewState, "running" | "paused">;

export const isOver = (state: InterviewState): state is Ending => state !== "running" && state !== "paused";

/** What a learner can do to an interview besides answering, and why it may be refused. */
type Refusals = {
  readonly pause: "no-pause" | Ending;
  readonly resume: Ending;
  readonly abandon: Exclude<Ending, "abandoned">;
  readonly finish: "abandoned";
};
export type Command = keyof Refusals;

/** `interview`: as it is from now on, which is to be stored if it changed, also where the command is refused. */
export type Step<T extends Timed, C extends Command> = {
  readonly interview: T;
  readonly refusal: Refusals[C] | null;
};

/**
 * What time alone has made of an interview: a pause ends when its budget is used up, and after the deadline and the grace
 * nothing runs any more. The same whoever looks first, and however late.
 */
export function settle<T extends Timed>(interview: T, now: Date): T {
  const awake =
    interview.pausedAt !== null && pauseSoFarMs(interview, now) >= interview.allowedPauseMs - interview.pausedMs
      ? resumed(interview, now)
      : interview;
  if (awake.state !== "running" || now.getTime() <= awake.deadlineAt.getTime() + GRACE_MS) return awake;
  return { ...awake, state: "expired", endedAt: awake.deadlineAt };
}

/** What a command makes of an interview. One that asks for what is already so changes nothing and is not refused. */
export const obey = <T extends Timed, C extends Command>(interview: T, command: C, now: Date): Step<T, C> =>
  COMMANDS[command](settle(interview, now), now);

const COMMANDS: { readonly [C in Command]: <T extends Timed>(interview: T, now: Date) => Step<T, C> } = {
  pause: (interview, now) => {
    const { state, deadlineAt, pausedMs, allowedPauseMs } = interview;
    if (isOver(state)) return { interview, refusal: state };
    if (state === "paused") return { interview, refusal: null };
    // In the grace only what was typed before still counts: whoever paused now would type after the deadline.
    if (now >= deadlineAt) return { interview, refusal: "expired" };
    if (pausedMs >= allowedPauseMs) return { interview, refusal: "no-pause" };
    return { interview: { ...interview, state: "paused", pausedAt: now }, refusal: null };
  },
  resume: (interview, now) =>
    isOver(interview.state)
      ? { interview, refusal: interview.state }
      : { interview: resumed(interview, now), refusal: null },
  abandon: (interview, now) => {
    const { state } = interview;
    if (state === "finished" || state === "expired") return { interview, refusal: state };
    return { interview: ended(interview, "abandoned", now), refusal: null };
  },
  finish: (interview, now) =>
    interview.state === "abandoned"
      ? { interview, refusal: interview.state }
      : { interview: ended(interview, "finished", now), refusal: null },
};

function resumed<T extends Timed>(interview: T, now: Date): T {
  const tookMs = pauseSoFarMs(interview, now);
  return {
    ...interview,
    state: "running",
    pausedAt: null,
    pausedMs: interview.pausedMs + tookMs,
    deadlineAt: new Date(interview.deadlineAt.getTime() + tookMs),
  };
}

/** What is over already stays as it ended. */
const ended = <T extends Timed>(interview: T, state: Ending, now: Date): T =>
  isOver(interview.state) ? interview : { ...resumed(interview, now), state, endedAt: now };
