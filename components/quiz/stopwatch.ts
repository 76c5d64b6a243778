/** Whoever leaves a question open over lunch has not thought about it all the time. */
const LONGEST_MS = 10 * 60_000;

/** Counts the time during which the page is in sight. Returns how to read it (milliseconds) and what ends it. */
export function startStopwatch(): { readonly read: () => number; readonly end: () => void } {
  let counted = 0;
  let since = document.hidden ? null : performance.now();
  const read = () => Math.round(Math.min(counted + (since === null ? 0 : performance.now() - since), LONGEST_MS));
  const onChange = () => {
    counted = read();
    since = document.hidden ? null : performance.now();
  };
  document.addEventListener("visibilitychange", onChange);
  return { read, end: () => document.removeEventListener("visibilitychange", onChange) };
}
