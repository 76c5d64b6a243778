/** After a pause in typing; and after this long without one. */
const PAUSE_MS = 1_000;
const LONGEST_MS = 8_000;
const FIRST_RETRY_MS = 1_000;
/** A server that is back is found within five seconds, tries of the request itself included. */
const LAST_RETRY_MS = 3_000;

type Timer = ReturnType<typeof setTimeout>;

/** When to save: a moment after the last letter, or later and later after a failure. */
export function startTimers(onDue: () => void) {
  let typing: { readonly timer: Timer; readonly since: number } | null = null;
  let retry: Timer | undefined;
  let tries = 0;
  return {
    /** `now` in milliseconds, of whatever clock. What is not typed, such as a tick, is saved at once. */
    changed(isTyped: boolean, now: number): void {
      const since = typing?.since ?? now;
      clearTimeout(typing?.timer);
      const wait = isTyped ? Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - now)) : 0;
      const timer = setTimeout(() => {
        typing = null;
        onDue();
      }, wait);
      typing = { since, timer };
    },
    failed(): void {
      retry = setTimeout(onDue, Math.min(FIRST_RETRY_MS * 2 ** tries, LAST_RETRY_MS));
      tries += 1;
    },
    reached: (): void => void (tries = 0),
    isTyping: (): boolean => typing !== null,
    stop: (): void => {
      clearTimeout(retry);
      clearTimeout(typing?.timer);
      typing = null;
    },
  };
}
