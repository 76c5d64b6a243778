const PATIENCE_MS = 200;
const AT_ONCE = 6;
const PUT_OFF = ".question .section > .in-text, .question .section-answer > .in-text > .prose > *";

/**
 * Lays out what the style sheet put off (question.css): a few blocks in each picture, while nothing else is to be done, so
 * that no pause is long and the page is whole a moment after it opened. Calls `done` then. Returns what ends it.
 */
export function layOutRest(done: () => void): () => void {
  const parts = [...document.querySelectorAll<HTMLElement>(PUT_OFF)];
  let frame: number | undefined;
  const next = () => {
    const few = parts.splice(0, AT_ONCE);
    if (few.length === 0) return done();
    for (const part of few) part.style.contentVisibility = "visible";
    frame = requestAnimationFrame(whenIdle);
  };
  let idle: number | undefined;
  // Safari has no such callback.
  const whenIdle = () => {
    if ("requestIdleCallback" in window) idle = requestIdleCallback(next, { timeout: PATIENCE_MS });
    else next();
  };
  whenIdle();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
