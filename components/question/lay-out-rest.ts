const PATIENCE_MS = 200;

/**
 * Lays out what the style sheet put off (question.css): a section at a time, while nothing else is to be done, so that no
 * pause is long and the page is whole a moment after it opened. Calls `done` then. Returns what ends it.
 */
export function layOutRest(done: () => void): () => void {
  const parts = [...document.querySelectorAll<HTMLElement>(".question .section > .in-text")];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const part = parts.shift();
    if (!part) return done();
    part.style.contentVisibility = "visible";
    pause = setTimeout(whenIdle, 0);
  };
  let idle: number | undefined;
  // Safari has no such callback.
  const whenIdle = () => {
    if ("requestIdleCallback" in window) idle = requestIdleCallback(next, { timeout: PATIENCE_MS });
    else next();
  };
  whenIdle();
  return () => {
    clearTimeout(pause);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
