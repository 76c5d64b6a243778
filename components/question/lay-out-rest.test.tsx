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
        <section key={name} className={`section section-${name}`}>
          <div className="in-text">
            <div className="prose">
              <p>{name}</p>
              <p>and more</p>
            </div>
          </div>
        </section>
      ))}
    </article>,
  );

const laidOut = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>("[style]")].filter((part) => part.style.contentVisibility === "visible");

test("sections are laid out one at a time, the answer block by block, and what needs all of them comes last", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done);
  for (const count of [1, 2, 3, 4]) {
    expect(laidOut(container)).toHaveLength(count);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
  }
  expect(laidOut(container)).toHaveLength(4);
  expect(done).toHaveBeenCalledOnce();
});

test("a page that is left lays out no more", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done)();
  vi.runAllTimers();
  expect(laidOut(container)).toHaveLength(1);
  expect(done).not.toHaveBeenCalled();
});
