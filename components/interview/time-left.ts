export type Level = "calm" | "amber" | "red";

/** The moments at which the time is said aloud. */
export type Moment = "half" | "five" | "one" | "end";

const MINUTE_MS = 60_000;
/** The shares of the time that are left where amber and red begin. */
const AMBER = 0.2;
const RED = 0.05;

export function levelOf(leftMs: number, totalMs: number): Level {
  const share = leftMs / totalMs;
  return share > AMBER ? "calm" : share > RED ? "amber" : "red";
}

/** The moment that was passed between two looks at the clock; of several the last. */
export function momentBetween(beforeMs: number, nowMs: number, totalMs: number): Moment | null {
  const moments: readonly (readonly [Moment, number])[] = [
    ["end", 0],
    ["one", MINUTE_MS],
    ["five", 5 * MINUTE_MS],
    ["half", totalMs / 2],
  ];
  // What is nearly all of the time, or comes at about the half of it, needs no saying.
  const isWorthIt = ([moment, at]: (typeof moments)[number]) =>
    moment === "end" || moment === "half" || at < totalMs * 0.45;
  const passed = moments.filter(isWorthIt).find(([, at]) => beforeMs > at && nowMs <= at);
  return passed?.[0] ?? null;
}

/** 4:05, or 1:04:05. Never below zero; 0:00 only when nothing is left. */
export function face(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
