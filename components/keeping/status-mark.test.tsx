import { act, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { rememberLearner } from "@/components/practice/known-learner";
import { StatusMark } from "./status-mark";

const asked = vi.fn<(path: string) => void>();
const nothing = { seen: false, due: false, mastered: false, mistaken: false, suspended: false, bookmarked: false };
vi.mock("@/components/practice/client", () => ({
  send: async (_: string, path: string) => {
    asked(path);
    const ids = path.split("=")[1]?.split(",") ?? [];
    const items = ids.map((questionId, index) => ({
      questionId,
      ...nothing,
      ...(index === 0 ? { seen: true, due: true } : index === 1 ? { bookmarked: true } : {}),
    }));
    return { ok: true, value: { items } };
  },
}));

beforeEach(() => {
  asked.mockReset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const show = async (...ids: string[]) => {
  render(ids.map((id) => <StatusMark key={id} questionId={id} locale="zh" />));
  await act(async () => void (await vi.runAllTimersAsync()));
};

test("who is nobody costs no request", async () => {
  await show("q-nobody2");
  expect(asked).not.toHaveBeenCalled();
});

test("all questions of a list are asked about at once, and marked in words", async () => {
  rememberLearner(true);
  await show("q-aaaaa2", "q-aaaaa3", "q-aaaaa4");
  expect(asked.mock.calls).toEqual([["/api/status?ids=q-aaaaa2,q-aaaaa3,q-aaaaa4"]]);
  expect(screen.getByText("待练")).toBeInTheDocument();
  expect(screen.getByText("收藏")).toBeInTheDocument();
  expect(document.querySelectorAll(".mark")).toHaveLength(2);
});
