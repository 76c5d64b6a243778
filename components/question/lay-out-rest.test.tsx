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
              {Array.from({ length: 11 }, (_, index) => (
                <p key={index}>{name}</p>
              ))}
            </div>
          </div>
        </section>
      ))}
    </article>,
  );

const laidOut = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>("[style]")].filter((part) => part.style.contentVisibility === "visible");

test("a few parts are laid out at a time, the answer block by block, and what needs all of them comes last", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done);
  // Two sections and eleven blocks.
  for (const count of [6, 12, 13]) {
    expect(laidOut(container)).toHaveLength(count);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
  }
  expect(laidOut(container)).toHaveLength(13);
  expect(done).toHaveBeenCalledOnce();
});

test("a page that is left lays out no more", () => {
  vi.useFakeTimers();
  const { container } = page();
  const done = vi.fn();
  layOutRest(done)();
  vi.runAllTimers();
  expect(laidOut(container)).toHaveLength(6);
  expect(done).not.toHaveBeenCalled();
});
