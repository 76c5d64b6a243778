import { render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { layOutRest } from "./lay-out-rest";

afterEach(() => {
  vi.useRealTimers();
});

const page = () =>
  render(
    <article className="question">
      {["key-points", "answer"].map((name) => (
        <section key={name} className="section">
          <div className="in-text">{name}</div>
        </section>
      ))}
    </article>,
  );

const laidOut = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>(".in-text")].map((part) => part.style.contentVisibility === "visible");

test("sections are laid out one at a time, and what needs all of them comes last", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done);
  expect(laidOut(container)).toEqual([true, false]);
  vi.advanceTimersToNextTimer();
  expect(laidOut(container)).toEqual([true, true]);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersToNextTimer();
  expect(done).toHaveBeenCalledOnce();
});

test("a page that is left lays out no more", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done)();
  vi.runAllTimers();
  expect(laidOut(container)).toEqual([true, false]);
  expect(done).not.toHaveBeenCalled();
});
