/** Between two looks at the page longer than this nobody has thought about anything: it slept. */
const LONGEST_MS = 10_000;

/** Counts the milliseconds during which something is so. Each call says how many came since the last one. */
export function startStopwatch(monotonic: () => number, isOn: () => boolean): () => number {
  let since = monotonic();
  let wasOn = isOn();
  return () => {
    const now = monotonic();
    const counted = wasOn ? Math.min(now - since, LONGEST_MS) : 0;
    since = now;
    wasOn = isOn();
    return counted;
  };
}
