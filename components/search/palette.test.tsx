import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writeJournal } from "@/components/reading/journal";
import { Palette } from "./palette";

const page = vi.hoisted(() => ({ load: vi.fn() }));
vi.mock("./load", () => page);

const hits = ["one", "two"].map((slug) => ({
  id: slug,
  slug,
  title: `KV ${slug}`,
  topic: "data",
  snippet: `kv of ${slug}`,
  marks: [[0, 2]],
}));
const onClose = vi.fn();
const field = () => screen.getByRole("combobox", { hidden: true });
const type = async (value: string) => {
  fireEvent.change(field(), { target: { value } });
  await act(() => vi.runAllTimersAsync());
};
const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ...more });
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  });
  vi.stubGlobal("fetch", async () => Response.json({ total: 12, exact: true, hits }));
});
afterEach(() => void vi.useRealTimers());

test("the first hit is chosen, arrows go round, Enter opens", async () => {
  render(<Palette locale="en" onClose={onClose} />);
  expect(field()).toHaveAttribute("aria-expanded", "false");
  await type("kv");
  expect(field()).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("listbox")).toHaveAttribute("id", field().getAttribute("aria-controls"));
  expect(active()).toContain("KV one");
  press("ArrowDown");
  expect(active()).toContain("KV two");
  press("ArrowDown");
  expect(active()).toContain("KV one");
  press("ArrowUp");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("KV two");
  press("Enter");
  expect(page.load).toHaveBeenCalledWith("/en/questions/two");
  expect(onClose).toHaveBeenCalledOnce();
});

test("keys of an input method are its own", async () => {
  render(<Palette locale="zh" onClose={onClose} />);
  await type("kv");
  for (const key of ["Enter", "ArrowDown", "Escape"]) press(key, { isComposing: true });
  press("Enter", { keyCode: 229 });
  expect(active()).toContain("KV one");
  expect(page.load).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test("Enter before the answer is there goes to the search page", () => {
  render(<Palette locale="zh" onClose={onClose} />);
  fireEvent.change(field(), { target: { value: "显存" } });
  press("Enter");
  expect(page.load).toHaveBeenCalledWith(`/search?q=${encodeURIComponent("显存")}`);
});

test("all hits are a link away", async () => {
  render(<Palette locale="en" onClose={onClose} />);
  await type("kv");
  expect(screen.getByRole("link", { name: "See all 12 on the search page" })).toHaveAttribute(
    "href",
    "/en/search?q=kv",
  );
});

test("before anything is typed it offers what was read lately, of which none is chosen", () => {
  writeJournal([{ slug: "read-one", titles: { zh: "读过" } }]);
  render(<Palette locale="en" onClose={onClose} />);
  const option = within(screen.getByRole("listbox", { name: "Recently read" })).getByRole("option");
  expect(option).toHaveAttribute("lang", "zh-CN");
  expect(field()).not.toHaveAttribute("aria-activedescendant");
  press("Enter");
  expect(page.load).not.toHaveBeenCalled();
  fireEvent.click(option);
  expect(page.load).toHaveBeenCalledWith("/en/questions/read-one");
});
