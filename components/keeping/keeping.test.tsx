import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "@/components/practice/client";
import { rememberLearner } from "@/components/practice/known-learner";
// Loaded late by the page; here before the clock of the test runs.
import "@/lib/content/markdown/note";
import { Keeping } from "./keeping";

const ID = "q-abc234";
const sent = vi.fn<(method: string, path: string) => Reply<unknown>>();
const delivered = vi.fn<(write: { method: string; path: string }) => Reply<unknown>>();
vi.mock("@/components/practice/client", () => ({ send: async (method: string, path: string) => sent(method, path) }));
vi.mock("@/components/practice/outbox", () => ({
  deliver: async (write: { method: string; path: string }) => delivered(write),
}));

const fine = (value: unknown = {}): Reply<unknown> => ({ ok: true, value });
const status = {
  seen: true,
  due: true,
  mastered: false,
  mistaken: false,
  suspended: false,
  bookmarked: false,
  noted: true,
};
const changed = vi.fn();
const show = () => act(async () => void render(<Keeping questionId={ID} locale="zh" version={0} onChange={changed} />));
const bookmark = () => screen.getByRole("button", { name: "收藏" });
const press = (key: string, at: Element = document.body) => act(async () => void fireEvent.keyDown(at, { key }));

beforeEach(() => {
  sent.mockReset().mockReturnValue(fine({ collections: [] }));
  delivered.mockReset().mockReturnValue(fine());
});

test("who is nobody is asked about nothing", async () => {
  await show();
  expect(sent).not.toHaveBeenCalled();
});

test("a learner sees how they stand with the question, and that there is a note", async () => {
  rememberLearner(true);
  sent.mockReturnValue(fine({ items: [{ questionId: ID, ...status }] }));
  await show();
  expect(screen.getByRole("status")).toHaveTextContent("该复习了");
  expect(screen.getByRole("button", { name: "笔记（已有）" })).toBeInTheDocument();
});

test("a bookmark is set by a press and taken away by a key", async () => {
  await show();
  await act(async () => fireEvent.click(bookmark()));
  expect(bookmark()).toHaveAttribute("aria-pressed", "true");
  await press("b");
  expect(bookmark()).toHaveAttribute("aria-pressed", "false");
  expect(delivered.mock.calls.map(([{ method, path }]) => `${method} ${path}`)).toEqual([
    `PUT /api/bookmarks/${ID}`,
    `DELETE /api/bookmarks/${ID}`,
  ]);
});

test("a bookmark that waits for a connection stays; one that is refused goes, and says why", async () => {
  await show();
  delivered.mockReturnValue({ ok: false, status: 0, code: "kept", problem: null });
  await press("b");
  expect(bookmark()).toHaveAttribute("aria-pressed", "true");
  await press("b");
  delivered.mockReturnValue({ ok: false, status: 404, code: "question-not-found", problem: null });
  await press("b");
  expect(bookmark()).toHaveAttribute("aria-pressed", "false");
  expect(screen.getByRole("status")).toHaveTextContent("题库里没有这一题");
});

test("one press does not take a question out of several collections", async () => {
  rememberLearner(true);
  sent.mockReturnValue(fine({ items: [{ questionId: ID, ...status, bookmarked: true }] }));
  await show();
  const open = (HTMLElement.prototype.showPopover = vi.fn());
  sent.mockReturnValue(fine({ collections: ["one", "two"] }));
  await press("b");
  expect(open).toHaveBeenCalledOnce();
  expect(delivered).not.toHaveBeenCalled();
});

test("n opens the note and Esc closes it; in its field letters are letters", async () => {
  sent.mockReturnValue(fine({ revision: 0, text: "", updatedAt: null }));
  await show();
  await press("n");
  const field = screen.getByRole("textbox", { name: "笔记" });
  expect(field).toHaveFocus();
  await press("b", field);
  expect(delivered).not.toHaveBeenCalled();
  await press("Escape", field);
  expect(screen.queryByRole("textbox", { name: "笔记" })).toBeNull();
  expect(screen.getByRole("button", { name: "笔记" })).toHaveFocus();
});

test("a note can be looked at as it will be read, and written on", async () => {
  sent.mockReturnValue(fine({ revision: 1, text: "**先说结论**，再说 <b>原因</b>", updatedAt: null }));
  await show();
  await press("n");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "预览" })));
  const preview = await screen.findByRole("region", { name: "预览" });
  expect(preview.querySelector("strong")).toHaveTextContent("先说结论");
  expect(preview).toHaveTextContent("<b>原因</b>");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "预览" })));
  expect(screen.getByRole("textbox", { name: "笔记" })).toHaveFocus();
});
