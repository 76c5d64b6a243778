import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { Keys } from "./keys";

vi.mock("@/components/search/palette", () => ({ Palette: () => <p>palette</p> }));
vi.mock("./key-help", () => ({ KeyHelp: () => <p>help</p> }));

const opened = vi.fn();
beforeEach(() => {
  opened.mockClear();
  Element.prototype.scrollIntoView = vi.fn();
  render(
    <>
      <main>
        <input aria-label="field" />
        {["one", "two"].map((name) => (
          <div key={name} className="row">
            <h2>
              <a href={`/${name}`}>{name}</a>
            </h2>
          </div>
        ))}
        <div className="gate">
          <button type="button" aria-expanded="false" onClick={opened}>
            Show
          </button>
        </div>
      </main>
      <Keys locale="en" />
    </>,
  );
});
const press = (key: string, more = {}, at: Element = document.body) => fireEvent.keyDown(at, { key, ...more });

test("Ctrl-K, Cmd-K and a slash open the palette, a question mark the list of keys", async () => {
  press("/");
  expect(await screen.findByText("palette")).toBeInTheDocument();
  press("?", { shiftKey: true });
  expect(await screen.findByText("help")).toBeInTheDocument();
  press("k", { ctrlKey: true });
  expect(await screen.findByText("palette")).toBeInTheDocument();
  press("?", { shiftKey: true });
  await screen.findByText("help");
  press("K", { metaKey: true });
  expect(await screen.findByText("palette")).toBeInTheDocument();
});

test("j and k move through the questions and stay in the list", async () => {
  const [one, two] = screen.getAllByRole("link");
  press("j");
  await waitFor(() => expect(one).toHaveFocus());
  for (let presses = 0; presses < 3; presses += 1) press("j", {}, document.activeElement ?? document.body);
  await waitFor(() => expect(two).toHaveFocus());
  press("k");
  await waitFor(() => expect(one).toHaveFocus());
});

test("in a field, with modifiers and while composing, keys are only keys", () => {
  const field = screen.getByLabelText("field");
  document.documentElement.dataset.reading = "practise";
  for (const key of ["/", "?", "j", "k", " "]) {
    expect(press(key, {}, field)).toBe(true);
    expect(press(key, { ctrlKey: key !== "k", altKey: key === "k" })).toBe(true);
    expect(press(key, { isComposing: true })).toBe(true);
  }
  expect(press(" ", { shiftKey: true })).toBe(true);
  expect(opened).not.toHaveBeenCalled();
});

test("Space reveals the answer only while practising, and not where it presses something", () => {
  expect(press(" ")).toBe(true);
  document.documentElement.dataset.reading = "practise";
  expect(press(" ", {}, screen.getAllByRole("link")[0])).toBe(true);
  expect(opened).not.toHaveBeenCalled();
  expect(press(" ")).toBe(false);
  expect(opened).toHaveBeenCalledOnce();
});

test("under an open dialog the page's keys rest", () => {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.open = true;
  expect(press("j")).toBe(true);
  dialog.remove();
});
