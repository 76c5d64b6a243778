import type { Reply } from "@/components/practice/client";
import type { Interview } from "@/lib/api/interviews";
import { hear, serverTimeAt, type ServerClock } from "./clock";
import type { Content } from "./content";
import { forgetInterview, keepCopy, keepPlace, readPlace } from "./device-drafts";
import { phaseOf, placeOf, type RunState } from "./run-state";
import { openSavers, settle } from "./savers";
import { startStopwatch } from "./stopwatch";
import type { Verbs } from "./verbs";

type Options = {
  readonly verbs: Verbs;
  readonly tab: string;
  /** Milliseconds of a clock that nobody sets (performance.now). */
  readonly monotonic: () => number;
  /** From the reply with which it was read; null: it is a copy of this device, and the time is not known. */
  readonly clock: ServerClock | null;
};

export type Run = ReturnType<typeof openRun>;

const GONE = ["interview-not-found", "learner-gone"];

/** An interview as it is taken in one tab. */
export function openRun(first: Interview, { verbs, tab, monotonic, clock: firstClock }: Options) {
  const { id } = first;
  const listeners = new Set<() => void>();
  // Until the state is there, nobody listens and the clock is the one it was read with.
  let state: RunState | null = null;

  const entries = openSavers(first, tab, {
    // Of a save that is sent again the reply is the first one's, with the time of that: nothing to set a clock by.
    put: (itemId, write) => verbs.put(id, itemId, write),
    read: async (itemId) => {
      const reply = await ask(() => verbs.read(id));
      return (reply.ok && reply.value.items.find((item) => item.id === itemId)?.answer) || null;
    },
    serverNow: () => {
      const clock = state ? state.clock : firstClock;
      return clock && new Date(serverTimeAt(clock, monotonic())).toISOString();
    },
    onChange: () => {
      if (!state) return;
      set({ items: items() });
      copy();
      forgetIfOver();
    },
    onOver: (code) => (GONE.includes(code) ? set({ isGone: true }) : void refresh()),
  });
  const items = () => entries.map(({ asked, saver }) => ({ asked, answer: saver.read() }));
  const read = (): RunState =>
    (state ??= {
      ...{ interview: first, items: items(), at: placeOf(first, readPlace(id)), clock: firstClock },
      ...{ phase: phaseOf(first, firstClock, monotonic()), isGone: false, doing: null, code: null },
    });
  const set = (change: Partial<RunState>): void => {
    const next = { ...read(), ...change };
    state = { ...next, phase: next.isGone ? "gone" : phaseOf(next.interview, next.clock, monotonic()) };
    for (const listener of listeners) listener();
  };
  const here = () => entries[read().at];
  const takeTime = startStopwatch(monotonic, () => read().phase === "running" && !document.hidden);
  const note = (): void => {
    const saver = here()?.saver;
    saver?.spend(takeTime() / 1_000);
  };

  /** Asks, and learns from the reply what time it is. */
  async function ask(work: () => Promise<Reply<Interview>>): Promise<Reply<Interview>> {
    const askedAt = monotonic();
    const reply = await work();
    if (reply.ok) set({ clock: hear(read().clock, { ...reply.value, askedAt, heardAt: monotonic() }) });
    return reply;
  }

  let copied = -1;
  /** As it stands now, for a visit that reaches nobody. */
  function copy(): void {
    const { interview } = read();
    const answers = entries.map(({ saver }) => saver.read().base);
    const revisions = answers.reduce((sum, { revision }) => sum + revision, 0);
    if (revisions === copied || read().phase === "over") return;
    copied = revisions;
    keepCopy({
      ...interview,
      items: interview.items.map((item, at) => ({ ...item, answer: answers[at] ?? item.answer })),
    });
  }

  function take(interview: Interview): void {
    copied = -1;
    set({ interview, code: null });
    for (const [at, { answer }] of interview.items.entries()) entries[at]?.saver.hear(answer);
    copy();
    forgetIfOver();
  }
  function forgetIfOver(): void {
    if (state?.phase === "over" && entries.every(({ saver }) => saver.isDone())) forgetInterview(id);
  }

  /** `afresh`: this page's clock may have stood still, and what it knew of the server's is worth nothing. */
  async function refresh(afresh = false): Promise<void> {
    const { clock } = read();
    if (afresh) state = { ...read(), clock: null };
    const reply = await ask(() => verbs.read(id));
    if (reply.ok) take(reply.value);
    else if (reply.status === 404) set({ isGone: true });
    else if (afresh && !read().clock) set({ clock });
  }

  async function once(doing: NonNullable<RunState["doing"]>, work: () => Promise<void>): Promise<void> {
    if (read().doing) return;
    leaveQuestion();
    set({ doing, code: null });
    await work();
    set({ doing: null });
  }
  const act = (doing: "pause" | "resume" | "abandon"): Promise<void> =>
    once(doing, async () => {
      const reply = await ask(() => verbs.act(id, doing));
      if (reply.ok) return take(reply.value);
      if (reply.status > 0) await refresh();
      set({ code: reply.code });
    });

  function leaveQuestion(): void {
    note();
    if (read().phase === "running") here()?.saver.flush(true);
  }

  return {
    read,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    monotonic,
    change: (some: Partial<Content>): void => here()?.saver.change(some, monotonic()),
    choose: (content: Partial<Content>): void => here()?.saver.choose(content),
    go(to: number): void {
      const { at, interview } = read();
      const entry = entries[to];
      if (!entry || to === at || (interview.forwardOnly && to !== at + 1)) return;
      leaveQuestion();
      keepPlace(id, entry.asked.id);
      set({ at: to, code: null });
    },
    /** Seconds for which the question in front was so. */
    spentHere: (): number => here()?.saver.read().spentSeconds ?? 0,
    refresh,
    pause: () => act("pause"),
    resume: () => act("resume"),
    abandon: () => act("abandon"),
    finish: (): Promise<void> =>
      once("finish", async () => {
        if (!(await settle(entries))) return set({ code: "offline" });
        const reply = await verbs.finish(id);
        if (reply.ok || reply.status > 0) await refresh();
        if (!reply.ok) set({ code: reply.code });
      }),
    /** The connection is back, or someone wants it now. */
    retry: (): void => entries.forEach(({ saver }) => saver.flush()),
    /** Out of sight, and maybe for good. */
    leave(): void {
      note();
      for (const { saver } of entries) if (saver === here()?.saver || !saver.isDone()) saver.leave();
    },
    /** What time does: to be called about once a second. */
    tick(): void {
      note();
      const { phase } = read();
      if (phase === phaseOf(read().interview, read().clock, monotonic()) || phase === "gone") return;
      set({});
      if (read().phase === "closing") entries.forEach(({ saver }) => saver.flush());
    },
    close: (): void => entries.forEach(({ saver }) => saver.close()),
  };
}
