import type { Reply } from "@/components/practice/client";
import type { Interview } from "@/lib/api/interviews";
import { hear, serverTimeAt, type ServerClock } from "./clock";
import type { Content } from "./content";
import { keepPlace, readPlace } from "./device-drafts";
import { startCopy } from "./run-copy";
import { placeOf, type RunState } from "./run-state";
import { openStore } from "./run-store";
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
export function openRun(first: Interview, { verbs, tab, monotonic, clock }: Options) {
  const { id } = first;
  const items = () => entries.map(({ asked, saver }) => ({ asked, answer: saver.read() }));
  const store = openStore(
    () => ({
      ...{ interview: first, items: items(), at: placeOf(first, readPlace(id)), clock },
      ...{ isGone: false, doing: null, code: null },
    }),
    monotonic,
  );
  const entries = openSavers(first, tab, {
    // Of a save that is sent again the reply is the first one's, with the time of that: nothing to set a clock by.
    put: (itemId, write) => verbs.put(id, itemId, write),
    read: async (itemId) => {
      const reply = await ask(() => verbs.read(id));
      return (reply.ok && reply.value.items.find((item) => item.id === itemId)?.answer) || null;
    },
    serverNow: () => {
      const { clock: now } = store.read();
      return now && new Date(serverTimeAt(now, monotonic())).toISOString();
    },
    onChange: () => {
      if (!store.isBegun()) return;
      store.set({ items: items() });
      copy();
    },
    onOver: (code) => (GONE.includes(code) ? store.set({ isGone: true }) : void refresh(true)),
  });
  const { read, set } = store;
  const copy = startCopy(read, entries);
  const here = () => entries[read().at];
  const takeTime = startStopwatch(monotonic, () => read().phase === "running" && !document.hidden);
  const note = (): void => here()?.saver.spend(takeTime() / 1_000);

  let [asked, heard] = [0, 0];
  /**
   * Asks, and takes over the reply, with the time it tells, unless one that was asked for later is there already.
   * `afresh`: this page's clock may have stood still, and what it knew of the server's is worth nothing.
   */
  async function ask(work: () => Promise<Reply<Interview>>, afresh = false): Promise<Reply<Interview>> {
    const turn = (asked += 1);
    const askedAt = monotonic();
    const reply = await work();
    if (!reply.ok || turn < heard) return reply;
    heard = turn;
    const { value } = reply;
    const now = hear(afresh ? null : read().clock, { serverNow: value.serverNow, askedAt, heardAt: monotonic() });
    set({ clock: now, interview: value, code: null });
    for (const [at, { answer }] of value.items.entries()) entries[at]?.saver.hear(answer);
    copy();
    return reply;
  }

  let reading: Promise<void> | null = null;
  /** Reads it again; together with whoever is just doing so, unless it must be as it is from now on. */
  function refresh(afresh = false): Promise<void> {
    if (reading && !afresh) return reading;
    const now = ask(() => verbs.read(id), afresh).then((reply) => {
      if (reading === now) reading = null;
      if (!reply.ok && reply.status === 404) set({ isGone: true });
    });
    return (reading = now);
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
      if (reply.ok) return;
      if (reply.status > 0) await refresh(true);
      set({ code: reply.code });
    });

  function leaveQuestion(): void {
    note();
    if (read().phase === "running") here()?.saver.flush(true);
  }

  return {
    read,
    subscribe: store.subscribe,
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
        if (reply.ok || reply.status > 0) await refresh(true);
        if (!reply.ok) return set({ code: reply.code });
        // It is handed in, also where it could not be read again just now.
        const { interview, phase } = read();
        if (phase !== "over") set({ interview: { ...interview, state: "finished" } });
      }),
    /** The connection is back, or someone wants it now. */
    retry: (): void => entries.forEach(({ saver }) => saver.flush()),
    /** Out of sight, and maybe for good. */
    leave(): void {
      note();
      const front = read().phase === "running" ? here()?.saver : undefined;
      for (const { saver } of entries) if (saver === front || !saver.isDone()) saver.leave();
    },
    /** What time does: to be called about once a second. */
    tick(): void {
      note();
      const { phase } = read();
      store.tick();
      if (phase === "running" && read().phase === "closing") entries.forEach(({ saver }) => saver.flush(true));
    },
    close: (): void => entries.forEach(({ saver }) => saver.close()),
  };
}
