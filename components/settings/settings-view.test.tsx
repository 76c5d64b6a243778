import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isKnownLearner, rememberLearner } from "@/components/practice/known-learner";
import type { Me, Settings } from "@/lib/api/me";
import { DEFAULT_SETTINGS } from "@/lib/api/default-settings";
import { SettingsView } from "./settings-view";

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const server = { learner: false, settings: DEFAULT_SETTINGS };
const asked = vi.fn<(what: string) => void>();
const me = (): Me => ({ ...server, since: server.learner ? "2026-11-01T08:00:00.000Z" : null });

vi.mock("@/components/practice/client", () => ({
  send: async (method: string, path: string) => {
    asked(`${method} ${path}`);
    if (path.startsWith("/api/me/links"))
      return {
        ok: true,
        value: { url: "https://example.org/settings#join=abc", expiresAt: "2026-11-22T06:30:00.000Z" },
      };
    if (path === "/api/progress") return { ok: true, value: { topics: [] } };
    if (path === "/api/me/join") return { ok: true, value: { ...me(), left: null } };
    return { ok: true, value: me() };
  },
}));
const patched = vi.fn<(body: Partial<Settings>) => void>();
vi.mock("@/components/practice/outbox", () => ({
  deliver: async ({ body }: { body: Partial<Settings> }) => {
    patched(body);
    Object.assign(server, { learner: true, settings: { ...server.settings, ...body } });
    return { ok: true, value: me() };
  },
  forgetLearner: async () => {
    asked("DELETE /api/me");
    Object.assign(server, { learner: false, settings: DEFAULT_SETTINGS });
    return { ok: true, value: me() };
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
  patched.mockReset();
  Object.assign(server, { learner: false, settings: DEFAULT_SETTINGS });
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, "", "/");
});
const show = () => act(async () => void render(<SettingsView topics={{ data: "数据", market: "市场" }} locale="zh" />));
const settle = () => act(async () => void (await vi.runAllTimersAsync()));
const change = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};

test("the first change of who was nobody says their zone too, and is saved once", async () => {
  await show();
  expect(screen.getByText(/现在没有存你的任何东西/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("每天新学几题"), { target: { value: "1" } });
  fireEvent.change(screen.getByLabelText("每天新学几题"), { target: { value: "15" } });
  await settle();
  expect(patched.mock.calls).toEqual([[{ zone: HERE, newADay: 15 }]]);
  expect(screen.getByText("已保存")).toBeInTheDocument();
  expect(isKnownLearner()).toBe(true);
});

test("what cannot be is shown, and not saved", async () => {
  await show();
  await change("每天新学几题", "500");
  expect(screen.getByText("请填 0 到 200 之间的整数，还没有保存。")).toBeInTheDocument();
  await change("每天能练多少分钟", "3");
  expect(patched).not.toHaveBeenCalled();
});

test("the day of the interview, its topics and the minutes", async () => {
  Object.assign(server, { learner: true });
  await show();
  await change("面试日期", "2026-12-24");
  fireEvent.click(screen.getByRole("checkbox", { name: "数据" }));
  await settle();
  await change("每天能练多少分钟", "45");
  expect(patched.mock.calls.map(([body]) => body)).toEqual([
    { interviewOn: "2026-12-24" },
    { interviewTopics: ["data"] },
    { minutesADay: 45 },
  ]);
  fireEvent.click(screen.getByRole("button", { name: "去掉日期" }));
  await settle();
  expect(server.settings.interviewOn).toBeNull();
});

test("everything is deleted in two steps, here too", async () => {
  Object.assign(server, { learner: true });
  rememberLearner(true);
  localStorage.setItem("note:q-abc234", "{}");
  localStorage.setItem("theme", "dark");
  await show();
  fireEvent.click(screen.getByRole("button", { name: "删除全部数据……" }));
  expect(asked).not.toHaveBeenCalledWith("DELETE /api/me");
  expect(screen.getByRole("button", { name: "不删" })).toHaveFocus();
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "全部删除" })));
  expect(asked).toHaveBeenCalledWith("DELETE /api/me");
  expect(screen.getByText(/已经全部删除/)).toBeInTheDocument();
  expect(Object.keys(localStorage)).toEqual(["theme"]);
});

test("a link for another browser can be made, and is taken at its address only when asked to", async () => {
  Object.assign(server, { learner: true });
  await show();
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "做一个链接" })));
  expect(screen.getByRole("textbox", { name: "在另一台设备上接着练" })).toHaveValue(
    "https://example.org/settings#join=abc",
  );

  history.replaceState(null, "", "#join=abcdefghijklmnopqrstuvwxyz");
  await act(async () => void dispatchEvent(new HashChangeEvent("hashchange")));
  expect(asked).not.toHaveBeenCalledWith("POST /api/me/join");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "接上" })));
  expect(asked).toHaveBeenCalledWith("POST /api/me/join");
  expect(screen.getByRole("status")).toHaveTextContent("接上了");
});
