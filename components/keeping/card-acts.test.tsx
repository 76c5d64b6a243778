import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "@/components/practice/client";
import { CardActs } from "./card-acts";

type Sent = { readonly method: string; readonly path: string; readonly body?: unknown };
const sent = vi.fn<(sent: Sent) => Reply<unknown>>();
const withdrawn = vi.fn<(attemptId: string) => boolean>();
vi.mock("@/components/practice/client", () => ({
  send: async (method: string, path: string, body?: unknown) => sent({ method, path, body }),
  serverTime: () => new Date("2026-11-22T10:00:00Z"),
}));
vi.mock("@/components/practice/outbox", () => ({
  deliver: async (write: Sent) => sent(write),
  withdraw: async (attemptId: string) => withdrawn(attemptId),
  outbox: { read: () => ({ waiting: 1, refused: [] }), subscribe: () => () => true },
}));

const REVIEW = "11111111-0000-4000-8000-000000000000";
const done = (reviewId: string | null = REVIEW): Reply<unknown> => ({ ok: true, value: { reviewId, cards: 1 } });
const refused = (status: number, code: string): Reply<unknown> => ({ ok: false, status, code, problem: null });
const changed = vi.fn();
const status = {
  ...{ questionId: "q-abc234", seen: true, due: true, mastered: false, mistaken: false },
  ...{ suspended: false, bookmarked: false, noted: false },
};
const show = (some: Partial<typeof status> = {}) =>
  render(<CardActs status={{ ...status, ...some }} locale="zh" onChange={changed} />);
const names = () => screen.getAllByRole("button").map((button) => button.firstChild?.textContent);
const press = (name: RegExp) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const bodies = () => sent.mock.calls.map(([{ body }]) => body as { attemptId: string } | undefined);

beforeEach(() => {
  changed.mockReset();
  sent.mockReset().mockReturnValue(done());
  withdrawn.mockReset().mockReturnValue(true);
});

test("what was set aside can only be brought back; what was never learned has nothing to start over", () => {
  const { unmount } = show({ suspended: true });
  expect(names()).toEqual(["重新练这一题"]);
  unmount();
  show({ seen: false });
  expect(names()).toEqual(["今天不练，明天再说", "搁置这一题"]);
});

test("a question is set aside, and the undo of it is that of a review", async () => {
  show();
  await press(/搁置这一题/);
  expect(sent.mock.calls[0]?.[0]).toMatchObject({
    ...{ method: "POST", path: "/api/cards" },
    body: {
      act: "suspend",
      questionId: status.questionId,
      attemptId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    },
  });
  expect(screen.getByRole("status")).toHaveTextContent("搁置了。");
  expect(changed).toHaveBeenCalledTimes(1);
  await press(/^撤销$/);
  expect(sent.mock.lastCall?.[0]).toMatchObject({ method: "DELETE", path: `/api/reviews/${REVIEW}` });
  expect(screen.getByRole("status")).toHaveTextContent("撤销了，和刚才一样。");
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  expect(changed).toHaveBeenCalledTimes(2);
});

test("what changed nothing says so, and has nothing to undo", async () => {
  sent.mockReturnValue(done(null));
  show();
  await press(/明天再说/);
  expect(screen.getByRole("status")).toHaveTextContent("什么也没有改");
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test("without a connection it waits and says so; undone before it was sent, it never is", async () => {
  sent.mockReturnValue(refused(0, "kept"));
  show();
  await press(/搁置这一题/);
  expect(screen.getByRole("status")).toHaveTextContent("搁置了。先存在这台设备上，连上后自动送出。");
  await press(/^撤销$/);
  expect(withdrawn).toHaveBeenCalledExactlyOnceWith(bodies()[0]?.attemptId);
  expect(screen.getByRole("status")).toHaveTextContent("撤销了");
});

test("what was sent meanwhile is asked for its id by being sent once more, and then undone", async () => {
  sent.mockReturnValueOnce(refused(0, "kept"));
  withdrawn.mockReturnValue(false);
  show();
  await press(/搁置这一题/);
  await press(/^撤销$/);
  expect(sent.mock.calls.map(([{ method, path }]) => `${method} ${path}`)).toEqual([
    ...["POST /api/cards", "POST /api/cards"],
    `DELETE /api/reviews/${REVIEW}`,
  ]);
  expect(new Set([bodies()[0]?.attemptId, bodies()[1]?.attemptId]).size).toBe(1);
});

test("an undo that is refused says why, and can be asked again", async () => {
  show();
  await press(/当新题重来/);
  sent.mockReturnValue(refused(409, "not-latest"));
  await press(/^撤销$/);
  expect(screen.getByRole("status")).toHaveTextContent("只能撤销最近的一步");
  expect(screen.getByRole("button", { name: "撤销" })).toBeEnabled();
});
