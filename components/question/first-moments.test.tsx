import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterFirstMoments } from "./first-moments";

const FIRST_MOMENTS = 3_000;
const work = vi.fn();

beforeEach(() => {
  work.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("it waits for the first moments to be over", () => {
  afterFirstMoments(work);
  vi.advanceTimersByTime(FIRST_MOMENTS - 1);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  dispatchEvent(new Event("scroll"));
  expect(work).toHaveBeenCalledOnce();
});

test.each(["scroll", "pointerdown", "keydown"])("%s tells that the reader goes on", (use) => {
  afterFirstMoments(work);
  dispatchEvent(new Event(use));
  expect(work).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(FIRST_MOMENTS);
  expect(work).toHaveBeenCalledOnce();
});

test("who leaves needs it no more", () => {
  afterFirstMoments(work)();
  dispatchEvent(new Event("keydown"));
  vi.advanceTimersByTime(FIRST_MOMENTS);
  expect(work).not.toHaveBeenCalled();
});
