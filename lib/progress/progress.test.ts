import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import { nextCard } from "@/lib/scheduling/next-card";
import { calibration, tenthOf } from "./calibration";
import { expectedRecall } from "./expected-recall";
import { forecast } from "./forecast";
import { hardest } from "./hardest";
import { heatMap } from "./heat-map";
import { streaks } from "./streak";

const clock = { zone: "Asia/Shanghai", dayStart: 4 };
const today = "2026-11-22";
const now = new Date("2026-11-22T04:00:00Z");

describe("a streak", () => {
  const of = (...days: string[]) => streaks(days, today, clock);

  it("counts today, and yesterday while today has no review yet", () => {
    expect(of()).toEqual({ streak: 0, longestStreak: 0 });
    expect(of("2026-11-22", "2026-11-21", "2026-11-20")).toEqual({ streak: 3, longestStreak: 3 });
    expect(of("2026-11-20", "2026-11-21")).toEqual({ streak: 2, longestStreak: 2 });
  });

  it("ends after a whole day without a review, and the longest one is kept", () => {
    expect(of("2026-11-18", "2026-11-19", "2026-11-20")).toEqual({ streak: 0, longestStreak: 3 });
    expect(of("2026-02-27", "2026-02-28", "2026-03-01", "2026-11-22")).toEqual({ streak: 1, longestStreak: 3 });
  });

  it("goes on when they have flown west into yesterday", () => {
    expect(streaks(["2026-11-21", "2026-11-22"], "2026-11-21", clock).streak).toBe(2);
    expect(streaks(["2026-11-21", "2026-11-22"], "2026-11-20", clock).streak).toBe(2);
  });

  it("goes on over a day that the zone skipped", () => {
    const apia = { zone: "Pacific/Apia", dayStart: 0 };
    expect(streaks(["2011-12-28", "2011-12-29", "2011-12-31"], "2012-01-01", apia).streak).toBe(3);
    expect(streaks(["2011-12-29"], "2011-12-31", apia).streak).toBe(1);
    expect(streaks(["2011-12-29", "2011-12-31"], "2012-01-01", clock).streak).toBe(1);
  });
});

it("the heat map holds 371 days, oldest first, without the empty ones", () => {
  const tally = (day: string, reviews = 3) => ({ day, reviews, met: 1, durationMs: 100_000 });
  const shown = heatMap([tally(today), tally("2025-11-17"), tally("2025-11-16"), tally("2026-01-01", 0)], today);
  expect(shown).toEqual([
    { day: "2025-11-17", reviews: 3, met: 1, minutes: 1.7 },
    { day: today, reviews: 3, met: 1, minutes: 1.7 },
  ]);
});

it("the forecast counts by the learner's days, and the overdue today", () => {
  const due = [
    "2026-01-01T00:00:00Z",
    "2026-11-22T19:59:59Z",
    "2026-11-22T20:00:00Z",
    "2026-12-21T19:59:59Z",
    "2026-12-22T00:00:00Z",
  ];
  const days = forecast(
    due.map((iso) => new Date(iso)),
    now,
    clock,
  );
  expect(days).toHaveLength(30);
  expect(days.filter((day) => day.due > 0)).toEqual([
    { day: "2026-11-22", due: 2 },
    { day: "2026-11-23", due: 1 },
    { day: "2026-12-21", due: 1 },
  ]);
});

it("expected recall is the mean of the cards that have a memory, by each of their parts", () => {
  const id = (text: string) => text as QuestionId;
  const settings = { ...clock, retention: 0.9 };
  const asked = (text: string, daysAgo: number) =>
    nextCard({
      card: null,
      questionId: id(text),
      grade: "easy",
      now: new Date(now.getTime() - daysAgo * 86_400_000),
      settings,
    });
  const unasked = { ...asked("q-cccccc", 0), state: "new" as const };
  const recall = expectedRecall(
    [
      { card: asked("q-aaaaaa", 0), topic: "data", kind: "open", difficulty: "hard" },
      { card: asked("q-bbbbbb", 30), topic: "data", kind: "choice", difficulty: null },
      { card: unasked, topic: "market", kind: "open", difficulty: null },
    ],
    now,
    clock,
  );
  expect(recall.topics).toEqual([{ topic: "data", ...recall.all }]);
  expect(recall.all.cards).toBe(2);
  expect(recall.kinds.map(({ kind, cards }) => [kind, cards])).toEqual([
    ["open", 1],
    ["choice", 1],
  ]);
  expect(recall.kinds[0]?.recall).toBe(1);
  expect(recall.all.recall).toBeCloseTo((1 + (recall.kinds[1]?.recall ?? 0)) / 2, 12);
  expect(recall.difficulty.map(({ difficulty }) => difficulty)).toEqual(["hard", null]);
  expect(expectedRecall([], now, clock).all).toEqual({ cards: 0, recall: null });
});

it("calibration sets what was predicted beside what was observed", () => {
  const reviews = [0.95, 0.91, 1, 0.34].map((recall, place) => ({
    tenth: tenthOf(recall),
    reviews: 1,
    expected: recall,
    recalled: place < 2 ? 1 : 0,
  }));
  const bins = calibration(reviews);
  expect(bins.map(({ from, to, reviews: count }) => [from, to, count])).toEqual([
    [0.3, 0.4, 1],
    [0.9, 1, 3],
  ]);
  expect(bins[1]?.predicted).toBeCloseTo(2.86 / 3, 12);
  expect(bins[1]?.observed).toBeCloseTo(2 / 3, 12);
});

it("the hardest were forgotten most, and what is easy is not among them", () => {
  const card = (text: string, lapses: number, difficulty: number) => ({
    questionId: text as QuestionId,
    lapses,
    difficulty,
  });
  const cards = [card("q-a", 0, 9), card("q-b", 2, 3), card("q-c", 2, 7), card("q-d", 0, 2), card("q-e", 0, 9)];
  expect(hardest(cards).map(({ questionId }) => questionId)).toEqual(["q-c", "q-b", "q-a", "q-e"]);
  expect(hardest(Array.from({ length: 40 }, (_, n) => card(`q-${n}`, 1, 5)))).toHaveLength(10);
});
