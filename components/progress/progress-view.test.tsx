import { act, render, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Plan, ProgressDetails } from "@/lib/api/progress";
import type { Reply } from "@/components/practice/client";
import { addDays } from "@/lib/scheduling/day";
import { ProgressView } from "./progress-view";
import { weeksUntil } from "./weeks-until";

const TODAY = "2026-11-22";
const nobody: ProgressDetails = {
  progress: { reviews: 0, today: { due: 0, new: 10, done: 0, minutes: 0 }, streak: 0, topics: [] },
  counts: { new: 10, learning: 0, due: 0 },
  longestStreak: 0,
  days: [],
  forecast: Array.from({ length: 30 }, (_, index) => ({ day: addDays(TODAY, index), due: 0 })),
  recall: { all: { cards: 0, recall: null }, topics: [], difficulty: [], kinds: [] },
  calibration: [],
  hardest: [],
  grades: [],
  minutesAll: 0,
};
const learner: ProgressDetails = {
  ...nobody,
  progress: {
    reviews: 40,
    today: { due: 12, new: 3, done: 4, minutes: 6.4 },
    streak: 3,
    topics: [{ topic: "data", questions: 9, seen: 5, mastered: 1 }],
  },
  counts: { new: 3, learning: 2, due: 10 },
  longestStreak: 8,
  days: [{ day: TODAY, reviews: 4, met: 1, minutes: 6.4 }],
  forecast: nobody.forecast.map((one, index) => ({ ...one, due: index === 2 ? 7 : 1 })),
  recall: {
    all: { cards: 5, recall: 0.876 },
    topics: [{ topic: "data", cards: 5, recall: 0.876 }],
    difficulty: [{ difficulty: null, cards: 5, recall: null }],
    kinds: [{ kind: "open", cards: 5, recall: 0.5 }],
  },
  calibration: [{ from: 0.8, to: 0.9, reviews: 30, predicted: 0.87, observed: 0.9 }],
  hardest: [{ questionId: "q-aaaaa2", slug: "kv-cache", title: "KV 缓存", lapses: 3, difficulty: 8 }],
  grades: [{ grade: "good", reviews: 40 }],
  minutesAll: 60,
};
const plan: Plan = {
  ...{ interviewOn: "2026-12-01", daysLeft: 9, minutesADay: 30, planned: 0.8, idle: 0.4, now: 0.5 },
  topics: [{ topic: "data", questions: 9, planned: 0.8, idle: 0.4, now: 0.5 }],
  days: [{ day: TODAY, reviews: 12, met: 4, minutes: 24.6 }],
  ...{ today: [], estimatedAt: "2026-11-22T00:00:00.000Z" },
};

const replies = new Map<string, Reply<unknown>>();
vi.mock("@/components/practice/client", () => ({ send: async (_: string, path: string) => replies.get(path) }));

const interviewOn = (day: string | null) =>
  replies.set("/api/me", { ok: true, value: { settings: { interviewOn: day } } });

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(private readonly notify: (entries: unknown[]) => void) {}
      observe = () => this.notify([{ contentRect: { width: 350 } }]);
      disconnect = () => undefined;
    },
  );
  replies.clear();
  interviewOn(null);
});
const show = (details: Reply<unknown>) => {
  replies.set("/api/progress/details?locale=zh", details);
  return act(async () => void render(<ProgressView topics={{ data: "数据" }} locale="zh" />));
};

test("who has not begun is told how to begin, and sees no empty plots", async () => {
  await show({ ok: true, value: nobody });
  expect(screen.getByText("还没有练过")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "开始第一次练习" })).toHaveAttribute("href", "/quiz");
  expect(screen.getByRole("link", { name: "定面试日期" })).toHaveAttribute("href", "/settings#interview");
  expect(document.querySelector("svg")).toBeNull();
});

test("today says how many, and about how long", async () => {
  await show({ ok: true, value: learner });
  expect(screen.getByText("今天要复习 12 题，新学 3 题，大约 23 分钟。")).toBeInTheDocument();
  expect(screen.getByText("连着 3 天。最长 8 天。")).toBeInTheDocument();
});

test("every plot has its numbers in a table", async () => {
  await show({ ok: true, value: learner });
  const row = (table: string, name: string | RegExp) =>
    within(screen.getByRole("table", { name: table, hidden: true })).getByRole("row", { name, hidden: true });
  expect(row("接下来 30 天", /11\/24 7/)).toBeInTheDocument();
  expect(row("按主题", /数据 88% 5 \/ 9/)).toBeInTheDocument();
  expect(row("按难度", /未标难度 还没学 5 题/)).toBeInTheDocument();
  expect(row("估计得准不准", "80%–90% 87% 90% 30")).toBeInTheDocument();
  expect(row("每个月练了多少", "2026年11月 1 4 6")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "KV 缓存" })).toHaveAttribute("href", "/questions/kv-cache");
});

test("readiness says what is now, what will be, and that it is an estimate", async () => {
  interviewOn(plan.interviewOn);
  replies.set("/api/plan", { ok: true, value: plan });
  await show({ ok: true, value: learner });
  const table = screen.getByRole("table", { name: "面试那天，估计答得出的比例" });
  expect(within(table).getByRole("row", { name: "数据 50% 40% 80%" })).toBeInTheDocument();
  expect(screen.getByText("今天的份：复习 12 题，新学 4 题，大约 25 分钟。")).toBeInTheDocument();
  expect(screen.getByText(/这些都是估计/)).toBeInTheDocument();
});

test("a day that has passed asks for the next", async () => {
  interviewOn("2026-11-01");
  replies.set("/api/plan", { ok: false, status: 409, code: "date-passed", problem: null });
  await show({ ok: true, value: learner });
  expect(screen.getByText(/面试日期已经过了/)).toBeInTheDocument();
});

test("without a connection it says so and asks again", async () => {
  await show({ ok: false, status: 0, code: "offline", problem: null });
  expect(screen.getByRole("alert")).toHaveTextContent("没有丢任何东西");
  replies.set("/api/progress/details?locale=zh", { ok: true, value: learner });
  await act(async () => screen.getByRole("button", { name: "再试一次" }).click());
  expect(screen.getByRole("heading", { name: "今天" })).toBeInTheDocument();
});

test("weeks begin on Monday and end with the one that is now", () => {
  expect(weeksUntil("2026-11-22", 2)).toEqual(["2026-11-09", "2026-11-16"]);
  expect(weeksUntil("2026-11-23", 1)).toEqual(["2026-11-23"]);
});
