import { systemClock } from "@/lib/core/clock";
import { isVague, wentApart, type Both } from "./clock";
import type { Run } from "./run";
import { pauseLeftOf } from "./run-state";

const TICK_MS = 500;
/** Longer between two ticks: the page was not awake. */
const GAP_MS = 5_000;
/** How often it is asked what time it is: while all is well, and while something is about to change. */
const SELDOM_MS = 60_000;
const OFTEN_MS = 3_000;

/** Lets time pass for an interview, and tells it of what happens to the page. Returns what ends that. */
export function watchRun(run: Run): () => void {
  const look = (): Both => ({ wall: systemClock().getTime(), monotonic: run.monotonic() });
  let last = look();
  let readAt = last.monotonic;
  const refresh = (afresh = false) => {
    readAt = run.monotonic();
    void run.refresh(afresh);
  };
  const tick = () => {
    const now = look();
    const hasSlept = wentApart(last, now) || now.monotonic - last.monotonic > GAP_MS;
    last = now;
    run.tick();
    if (hasSlept) return refresh(true);
    const { phase, clock } = run.read();
    if (phase === "over" || phase === "gone") return;
    const isPauseOver = phase === "paused" && pauseLeftOf(run.read(), now.monotonic) === 0;
    const isUrgent = phase === "closing" || isPauseOver || !clock || isVague(clock);
    if (now.monotonic - readAt > (isUrgent ? OFTEN_MS : SELDOM_MS)) refresh();
  };
  const onVisibility = () => {
    if (document.hidden) run.leave();
    else onReturn();
  };
  const onReturn = () => {
    tick();
    run.retry();
    refresh();
  };
  const onLeave = () => run.leave();
  const timer = setInterval(tick, TICK_MS);
  document.addEventListener("visibilitychange", onVisibility);
  addEventListener("pagehide", onLeave);
  addEventListener("pageshow", onReturn);
  addEventListener("focus", onReturn);
  addEventListener("online", onReturn);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", onVisibility);
    removeEventListener("pagehide", onLeave);
    removeEventListener("pageshow", onReturn);
    removeEventListener("focus", onReturn);
    removeEventListener("online", onReturn);
  };
}
