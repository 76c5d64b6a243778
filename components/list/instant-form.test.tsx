import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { InstantForm } from "./instant-form";

const router = vi.hoisted(() => ({ push: vi.fn(), replace: vi.fn() }));
vi.mock("next/navigation", () => ({ useRouter: () => router }));

const form = (search: string, chosen = new URLSearchParams(search)) => (
  <InstantForm action="/topics" search={search} label="Filters">
    <input type="search" name="text" aria-label="Text" />
    <select name="sort" aria-label="Sort" defaultValue={chosen.get("sort") ?? "order"}>
      <option value="order">Order</option>
      <option value="title">Title</option>
    </select>
    <input type="checkbox" name="tag" value="gpu" aria-label="GPU" defaultChecked={chosen.has("tag")} />
  </InstantForm>
);

beforeEach(() => void vi.clearAllMocks());
afterEach(() => void vi.useRealTimers());

test("choosing asks at once, and only for what was chosen", async () => {
  render(form(""));
  await userEvent.click(screen.getByLabelText("GPU"));
  expect(router.push).toHaveBeenLastCalledWith("/topics?tag=gpu", { scroll: false });
  await userEvent.selectOptions(screen.getByLabelText("Sort"), "title");
  expect(router.push).toHaveBeenLastCalledWith("/topics?sort=title&tag=gpu", { scroll: false });
});

test("typing asks once, after a pause", () => {
  vi.useFakeTimers();
  render(form(""));
  for (const value of ["显", "显存"]) fireEvent.input(screen.getByLabelText("Text"), { target: { value } });
  expect(router.replace).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(router.replace.mock.calls).toEqual([[`/topics?text=${encodeURIComponent("显存")}`, { scroll: false }]]);
});

test("what an input method is still composing is not asked for", () => {
  vi.useFakeTimers();
  render(form(""));
  const field = screen.getByLabelText("Text");
  fireEvent.input(field, { target: { value: "xian" }, isComposing: true });
  vi.runAllTimers();
  expect(router.replace).not.toHaveBeenCalled();
  fireEvent.compositionEnd(field);
  expect(router.replace).toHaveBeenCalledOnce();
});

test("the fields follow the page when a filter is taken away elsewhere", () => {
  const { rerender } = render(form("?tag=gpu&sort=title"));
  expect(screen.getByLabelText("GPU")).toBeChecked();
  expect(screen.getByLabelText("Sort")).toHaveValue("title");
  rerender(form(""));
  expect(screen.getByLabelText("GPU")).not.toBeChecked();
  expect(screen.getByLabelText("Sort")).toHaveValue("order");
});

test("what was chosen before the page was alive is asked for", () => {
  render(form("", new URLSearchParams("tag=gpu")));
  expect(router.push.mock.calls).toEqual([["/topics?tag=gpu", { scroll: false }]]);
  expect(screen.getByLabelText("GPU")).toBeChecked();
});
