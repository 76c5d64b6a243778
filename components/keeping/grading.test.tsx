import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "@/components/practice/client";
import { rememberLearner } from "@/components/practice/known-learner";
import { comeNear } from "@/tests/support/come-near";
import { Grading } from "./grading";

type Sent = { readonly method: string; readonly path: string; readonly body?: unknown };
const sent = vi.fn<(sent: Sent) => Reply<unknown>>();
vi.mock("@/components/practice/client", () => ({
  send: async (method: string, path: string, body?: unknown) => sent({ method, path, body }),
  serverTime: () => new Date("2026-11-22T10:00:00Z"),
}));
vi.mock("@/components/practice/outbox", () => ({
  deliver: async (write: Sent) => sent(write),
  withdraw: async () => true,
  outbox: { read: () => ({ waiting: 1, refused: [] }), subscribe: () => () => true },
}));

const ID = "q-abc234";
const REVIEW = "11111111-0000-4000-8000-000000000000";
const outcome = (intervalDays: number) => ({ intervalDays, dueAt: "2026-11-22T10:10:00.000Z" });
const intervals = { again: outcome(0), hard: outcome(2), good: outcome(9), easy: outcome(45) };
const refused = (status: number, code: string): Reply<unknown> => ({ ok: false, status, code, problem: null });

/** Where on the page the grades stand. */
let top = 100;
const changed = vi.fn();
let graded: Reply<unknown>;

beforeEach(() => {
  top = 100;
  changed.mockReset();
  graded = { ok: true, value: { reviewId: REVIEW, state: "review", ...intervals.good } };
  sent.mockReset().mockImplementation(({ method }) => {
    if (method === "GET") return { ok: true, value: { state: "new", intervals } };
    return method === "POST" ? graded : { ok: true, value: {} };
  });
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(() => new DOMRect(0, top, 300, 60));
});

const show = async () => {
  render(<Grading questionId={ID} locale="zh" onChange={changed} />);
  await act(async () => comeNear());
};
const grade = (name: RegExp) => within(screen.getByRole("group", { name: "评分" })).getByRole("button", { name });
const press = (key: string, at: Element = document.body) => act(async () => void fireEvent.keyDown(at, { key }));
const writes = () => sent.mock.calls.map(([one]) => one).filter(({ method }) => method !== "GET");

test("nothing is asked before it is near; whether one is a learner is marked for the styles", async () => {
  rememberLearner(true);
  render(<Grading questionId={ID} locale="zh" onChange={changed} />);
  expect(sent).not.toHaveBeenCalled();
  expect(screen.getByRole("region", { name: "评分" })).toHaveAttribute("data-known");
});

test("each grade says when the question comes back; what was given is noted, and undone", async () => {
  await show();
  expect(screen.getByRole("region", { name: "评分" })).not.toHaveAttribute("data-known");
  expect(grade(/忘了/)).toHaveTextContent("10 分钟");
  expect(grade(/轻松/)).toHaveTextContent("1.5 个月");
  await act(async () => fireEvent.click(grade(/记得/)));
  expect(writes()).toMatchObject([
    {
      path: "/api/reviews",
      body: { questionId: ID, grade: "good", attemptId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
    },
  ]);
  expect(screen.getByRole("status")).toHaveTextContent("记下了：记得，9 天后再来。");
  expect(screen.getByRole("status")).toHaveFocus();
  expect(changed).toHaveBeenCalledOnce();
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "撤销" })));
  expect(writes().at(-1)).toMatchObject({ method: "DELETE", path: `/api/reviews/${REVIEW}` });
  expect(screen.getByRole("status")).toHaveTextContent("撤销了，和刚才一样。");
  expect(grade(/记得/)).toBeEnabled();
});

test("1 to 4 grade while the grades are in sight, and nowhere else", async () => {
  await show();
  top = 5_000;
  await press("2");
  expect(writes()).toEqual([]);
  top = 100;
  const field = document.body.appendChild(document.createElement("textarea"));
  await press("2", field);
  expect(writes()).toEqual([]);
  field.remove();
  await press("5");
  await press("2");
  await press("3");
  expect(writes()).toMatchObject([{ body: { grade: "hard" } }]);
});

test("a grade that waits for a connection says so", async () => {
  graded = refused(0, "kept");
  await show();
  await press("4");
  expect(screen.getByRole("status")).toHaveTextContent("记下了：轻松。先存在这台设备上，连上后自动送出。");
  expect(changed).not.toHaveBeenCalled();
});

test("a grade that is refused says why, and can be given again", async () => {
  graded = refused(404, "question-not-found");
  await show();
  await press("1");
  expect(screen.getByRole("status")).toHaveTextContent("题库里没有这一题");
  expect(grade(/忘了/)).toBeEnabled();
});
