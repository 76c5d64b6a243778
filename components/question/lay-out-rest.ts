import { afterFirstMoments } from "./first-moments";

const PATIENCE_MS = 200;
/**
 * What must be left of an idle moment, which has 50 ms at most, for another block: from 50 ms on a pause is felt, and what
 * was laid out is still to be painted.
 */
const LEFT_MS = 40;
const PUT_OFF = ".question .section > .in-text, .question .section-answer > .in-text > .prose > *";

/**
 * Lays out what the style sheet put off (question.css) once the first moments are over or the reader goes on, while
 * nothing else is to be done: block by block and as many as the moment has time for, so that no pause is long on a slow
 * phone. (What comes near before, the browser lays out by itself.) Calls `done` then. Returns what ends it.
 */
export function layOutRest(done: () => void): () => void {
  const parts = [...document.querySelectorAll<HTMLElement>(PUT_OFF)].filter(isPutOff);
  let frame: number | undefined;
  const next = (moment?: IdleDeadline) => {
    do {
      const part = parts.shift();
      if (!part) return done();
      part.style.contentVisibility = "visible";
      // Lays it out at once: only so is known what time it took.
      part.getBoundingClientRect();
    } while (moment && moment.timeRemaining() > LEFT_MS);
    frame = requestAnimationFrame(whenIdle);
  };
  let idle: number | undefined;
  // Safari has no such callback.
  const whenIdle = () => {
    if ("requestIdleCallback" in window) idle = requestIdleCallback(next, { timeout: PATIENCE_MS });
    else next();
  };
  const forget = parts.length > 0 ? afterFirstMoments(whenIdle) : undefined;
  if (!forget) whenIdle();
  return () => {
    forget?.();
    if (frame !== undefined) cancelAnimationFrame(frame);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}

const isPutOff = (part: HTMLElement): boolean =>
  getComputedStyle(part).getPropertyValue("content-visibility") === "auto";
