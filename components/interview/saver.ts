import { isPassing, type Reply } from "@/components/practice/client";
import type { Answer, AnswerSaved, PutAnswer } from "@/lib/api/interviews";
import {
  contentAfter,
  isSettled,
  keptOf,
  openState,
  withChoice,
  withLate,
  withRefused,
  withSaved,
  withSeen,
  withStale,
  writeOf,
  type AnswerState,
  type Kept,
} from "./answer-state";
import { isSame, type Content } from "./content";
import { startTimers } from "./save-timers";
import { savedOf, type Standing } from "./standing";

export type SaverDeps = {
  readonly put: (write: PutAnswer) => Promise<Reply<AnswerSaved>>;
  /** The answer as it stands on the server; null where that cannot be read now. */
  readonly read: () => Promise<Answer | null>;
  /** Keeps it on this device, or lets go of it; false where that is forbidden. */
  readonly keep: (kept: Kept | null) => boolean;
  readonly newId: () => string;
  /** The server's time, as far as it is known here. */
  readonly serverNow: () => string | null;
  readonly onChange: () => void;
  /** The server takes no more answers, and says why. */
  readonly onOver: (code: string) => void;
};

export type Saver = ReturnType<typeof openSaver>;

/** Of one answer, while the page is being left again and again. */
const MOST_WRITES = 3;
const OVER = ["finished", "expired", "abandoned"];
const GONE = ["interview-not-found", "learner-gone"];

/**
 * Saves one item, of one tab. One save is on its way at a time; what is typed meanwhile goes with the next. Each has an id
 * under which it is sent until it is answered, over reloads too, so that nothing counts twice and nothing is lost.
 */
export function openSaver(server: Answer, kept: Kept | null, deps: SaverDeps) {
  let state = openState(server, kept);
  let failure: "kept" | "retrying" | null = null;
  let [isBusy, isGone, isSpentWanted] = [false, false, false];
  let standing: Standing;
  const timers = startTimers(pump);

  const isStuck = () => isGone || state.clash !== null || state.code !== null;
  const hasSpent = () => Math.floor(state.spentSeconds) > state.base.spentSeconds;
  const isDone = () => isSettled(state) && !(isSpentWanted && hasSpent());

  function set(next: AnswerState): void {
    state = next;
    const onDevice = deps.keep(isSettled(state) ? null : keptOf(state));
    standing = { ...state, saved: savedOf(state, { failure, isDone: isDone() }), onDevice };
    deps.onChange();
  }
  /** Sends what waits, if nothing is on its way. The request leaves before this returns. */
  function pump(): void {
    if (isBusy || isStuck()) return;
    timers.stop();
    if (isDone()) return set(state);
    const write = state.writes[0] ?? writeOf(state, deps.newId());
    isBusy = true;
    isSpentWanted = false;
    set({ ...state, writes: [write, ...state.writes.slice(1)] });
    void deps.put(write).then(async (reply) => {
      const next = await take(write, reply);
      isBusy = false;
      set(next);
      if (!failure && !timers.isTyping()) pump();
    });
  }

  async function take(write: PutAnswer, reply: Reply<AnswerSaved>): Promise<AnswerState> {
    if (!reply.ok && (isPassing(reply) || reply.status === 500)) return fail(reply.status === 0 ? "kept" : "retrying");
    const isStale = !reply.ok && reply.code === "stale-revision";
    const theirs = isStale ? await deps.read() : null;
    if (isStale && !theirs) return fail("retrying");
    failure = null;
    timers.reached();
    if (theirs) return withStale(state, write, theirs, deps.newId());
    if (reply.ok) return withSaved(state, write, reply.value);
    isGone = GONE.includes(reply.code);
    if (isGone || OVER.includes(reply.code)) deps.onOver(reply.code);
    return isGone ? state : OVER.includes(reply.code) ? withLate(state, write) : withRefused(state, reply.code);
  }
  function fail(how: "kept" | "retrying"): AnswerState {
    failure = how;
    timers.failed();
    return state;
  }

  set(state);
  return {
    read: (): Standing => standing,
    /** Whether all of it has arrived, or waits for the person. */
    isDone: (): boolean => isStuck() || (isDone() && !isBusy),
    /** The question was in front for so much longer, in seconds. */
    spend: (seconds: number): void => {
      state = { ...state, spentSeconds: state.spentSeconds + seconds };
      standing = { ...standing, spentSeconds: state.spentSeconds };
    },
    /** `now` in milliseconds, of whatever clock: tells how long one has typed without a pause. */
    change(some: Partial<Content>, now: number): void {
      timers.changed(some.text !== undefined || some.scratch !== undefined, now);
      set({ ...state, mine: { ...state.mine, ...some }, typedAt: deps.serverNow(), code: null });
    },
    /** Saves now what is not saved; with the time that was spent, when one leaves the question. */
    flush(withSpent = false): void {
      isSpentWanted ||= withSpent && hasSpent();
      pump();
    },
    /** The page may not come back: what was typed since the save on its way leaves too, beside it. */
    leave(): void {
      isSpentWanted = hasSpent();
      const last = state.writes.at(-1);
      if (!isBusy || !last || isStuck()) return pump();
      if (state.writes.length >= MOST_WRITES || isSame(contentAfter(state, last), state.mine)) return;
      // Over the same revision: one of the two becomes the answer, the other a copy; the next visit puts that right.
      const rest = writeOf(state, deps.newId());
      set({ ...state, writes: [...state.writes, rest] });
      void deps.put(rest);
    },
    /** As it stands on the server, read for another reason. */
    hear: (answer: Answer): void => {
      if (answer.revision > state.seen.revision) set(withSeen(state, answer));
    },
    /** Ends a clash: this is the answer now. */
    choose(content: Partial<Content>): void {
      set({ ...withChoice(state, content), typedAt: deps.serverNow() });
      pump();
    },
    close: timers.stop,
  };
}
