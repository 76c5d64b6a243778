import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "@/components/practice/client";
import { StartOver } from "./start-over";

type Sent = { readonly method: string; readonly path: string; readonly body?: unknown };
const REVIEW = "11111111-0000-4000-8000-000000000000";
const sent = vi.fn<(sent: Sent) => void>();
const seen = { data: 12, market: 0, privacy: 1 };
let acted: Reply<unknown>;
vi.mock("@/components/practice/client", () => ({
  send: async (method: string, path: string) => {
    if (method !== "GET") sent({ method, path });
    const topics = Object.entries(seen).map(([topic, n]) => ({ topic, seen: n, mastered: 0 }));
    return { ok: true, value: { topics } };
  },
  serverTime: () => new Date("2026-11-22T10:00:00Z"),
}));
vi.mock("@/components/practice/outbox", () => ({
  deliver: async (write: Sent) => {
    sent(write);
    return acted;
  },
  outbox: { read: () => ({ waiting: 1, refused: [] }), subscribe: () => () => true },
  withdraw: async () => true,
}));

const topics = { data: "数据", market: "市场", privacy: "隐私" };
const show = () => act(async () => void render(<StartOver topics={topics} locale="zh" />));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

beforeEach(() => {
  sent.mockReset();
  Object.assign(seen, { data: 12, market: 0, privacy: 1 });
  acted = { ok: true, value: { reviewId: REVIEW, cards: 12 } };
});

test("who has learned nothing has nothing to start over", async () => {
  Object.assign(seen, { data: 0, privacy: 0 });
  await show();
  expect(screen.queryByRole("heading")).toBeNull();
});

test("only topics of which something was learned are offered, each with how much; nothing is done before the second step", async () => {
  await show();
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "数据（学过 12 题）",
    "隐私（学过 1 题）",
  ]);
  await press("从头学……");
  expect(screen.getByRole("alertdialog")).toHaveTextContent("“数据”里学过的 12 题");
  expect(screen.getByRole("button", { name: "先不" })).toHaveFocus();
  await press("先不");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(sent).not.toHaveBeenCalled();
});

test("the chosen topic is new again, and the undo of it is that of a review", async () => {
  await show();
  fireEvent.change(screen.getByLabelText("主题"), { target: { value: "privacy" } });
  await press("从头学……");
  acted = { ok: true, value: { reviewId: REVIEW, cards: 1 } };
  Object.assign(seen, { data: 0, privacy: 0 });
  await press("从头学");
  expect(sent.mock.calls[0]?.[0]).toMatchObject({ path: "/api/cards", body: { act: "reset", topic: "privacy" } });
  expect(screen.getByRole("status")).toHaveTextContent("好，“隐私”的 1 题当新题来。");
  expect(screen.queryByLabelText("主题")).toBeNull();
  Object.assign(seen, { privacy: 1 });
  await press("撤销");
  expect(sent.mock.lastCall?.[0]).toEqual({ method: "DELETE", path: `/api/reviews/${REVIEW}` });
  expect(screen.getByRole("status")).toHaveTextContent("撤销了，“隐私”和刚才一样。");
  expect(screen.getByLabelText("主题")).toHaveValue("privacy");
});

test("what waits for a connection says so", async () => {
  acted = { ok: false, status: 0, code: "kept", problem: null };
  await show();
  await press("从头学……");
  await press("从头学");
  expect(screen.getByRole("status")).toHaveTextContent("先存在这台设备上");
  expect(screen.getByRole("button", { name: "撤销" })).toBeEnabled();
});
