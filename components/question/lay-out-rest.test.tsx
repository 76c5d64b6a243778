import { render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { layOutRest } from "./lay-out-rest";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const STYLE = ".phone :is(.section > .in-text, .section-answer > .in-text > .prose > *) { content-visibility: auto; }";

const page = (screen = "phone") =>
  render(
    <article className={`question ${screen}`}>
      <style>{STYLE}</style>
      {["key-points", "answer"].map((name) => (
        <section key={name} className={`section section-${name}`}>
          <div className="in-text">
            <div className="prose">
              {Array.from({ length: 11 }, (_, index) => (
                <p key={index}>{name}</p>
              ))}
            </div>
          </div>
        </section>
      ))}
    </article>,
  );

const FIRST_MOMENTS = 3_000;

const laidOut = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>("[style]")].filter((part) => part.style.contentVisibility === "visible");

test("a block is laid out at a time where nothing is known of idle moments, and what needs all of them comes last", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done);
  vi.advanceTimersByTime(FIRST_MOMENTS);
  // Two sections and eleven blocks.
  for (let count = 1; count <= 13; count += 1) {
    expect(laidOut(container)).toHaveLength(count);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
  }
  expect(laidOut(container)).toHaveLength(13);
  expect(done).toHaveBeenCalledOnce();
});

test("an idle moment lays out as much as it has time for", () => {
  vi.useFakeTimers();
  const moments: IdleRequestCallback[] = [];
  vi.stubGlobal("requestIdleCallback", (callback: IdleRequestCallback) => moments.push(callback));
  const idle = (...left: number[]) => {
    moments.pop()?.({ didTimeout: left.length === 0, timeRemaining: () => left.shift() ?? 0 });
    vi.advanceTimersToNextTimer();
  };
  const { container } = page();
  const done = vi.fn();
  layOutRest(done);
  vi.advanceTimersByTime(FIRST_MOMENTS);
  idle(49, 44, 12);
  expect(laidOut(container)).toHaveLength(3);
  idle();
  expect(laidOut(container)).toHaveLength(4);
  expect(done).not.toHaveBeenCalled();
  idle(...Array.from({ length: 20 }, () => 49));
  expect(laidOut(container)).toHaveLength(13);
  expect(done).toHaveBeenCalledOnce();
});

test("nothing is laid out in the first moments, unless the reader goes on", () => {
  vi.useFakeTimers();
  const { container } = page();
  layOutRest(vi.fn());
  vi.advanceTimersByTime(FIRST_MOMENTS - 1);
  expect(laidOut(container)).toHaveLength(0);
  dispatchEvent(new Event("scroll"));
  expect(laidOut(container)).toHaveLength(1);
  vi.runAllTimers();
  expect(laidOut(container)).toHaveLength(13);
});

test("where the style sheet put nothing off there is nothing to wait for", () => {
  vi.useFakeTimers();
  const { container } = page("laptop");
  const done = vi.fn();
  layOutRest(done);
  vi.advanceTimersByTime(FIRST_MOMENTS - 1);
  expect(done).toHaveBeenCalledOnce();
  expect(laidOut(container)).toHaveLength(0);
});

test("a page that is left lays out no more", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done)();
  const end = layOutRest(done);
  vi.advanceTimersByTime(FIRST_MOMENTS);
  end();
  dispatchEvent(new Event("scroll"));
  vi.runAllTimers();
  expect(laidOut(container)).toHaveLength(1);
  expect(done).not.toHaveBeenCalled();
});
