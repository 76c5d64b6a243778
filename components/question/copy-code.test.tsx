import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerCopies } from "./copy-code";

const words = { copy: "Copy", copied: "Copied", failed: "By hand" };
const page = (
  <>
    <figure className="code">
      <code>print(1)</code>
    </figure>
    <figure className="code output">
      <code>1</code>
    </figure>
  </>
);
const clipboard = (writeText: () => Promise<void>) =>
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("code is copied as it stands, and the button says so for a moment", async () => {
  const writeText = vi.fn(async () => undefined);
  clipboard(writeText);
  render(page);
  offerCopies(words);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Copy" })));
  expect(writeText).toHaveBeenCalledWith("print(1)");
  expect(screen.getByRole("button", { name: "Copied" })).toBeInTheDocument();
  act(() => void vi.runAllTimers());
  expect(screen.getByRole("button", { name: "Copy" })).toBeInTheDocument();
});

test("without a clipboard the code is selected", async () => {
  clipboard(() => Promise.reject(new Error("no https")));
  render(page);
  offerCopies(words);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Copy" })));
  expect(screen.getByRole("button", { name: "By hand" })).toBeInTheDocument();
  expect(getSelection()?.toString()).toBe("print(1)");
});

test("the buttons stand at code only, and leave when they shall", () => {
  render(page);
  const takeAway = offerCopies(words);
  expect(document.querySelectorAll("button")).toHaveLength(1);
  takeAway();
  expect(document.querySelectorAll("button")).toHaveLength(0);
});
