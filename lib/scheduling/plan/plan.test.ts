import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import type { Card, Grade } from "../card";
import { nextCard } from "../next-card";
import { recallAt } from "../recall";
import { choose } from "./choose";
import { forgettingOf } from "./forgetting";
import { listToday } from "./list-today";
import { makePlan, type PlanInput, type PlanQuestion } from "./plan";

const DAY_MS = 86_400_000;
const clock = { zone: "Asia/Shanghai", dayStart: 4 };
const now = new Date("2026-11-22T04:00:00Z");
const id = (number: number) => `q-${100_000 + number}` as QuestionId;

function cardOf(questionId: QuestionId, daysAgo: number, ...grades: Grade[]): Card | null {
  const at = new Date(now.getTime() - daysAgo * DAY_MS);
  const settings = { ...clock, retention: 0.9 };
  return grades.reduce<Card | null>((card, grade) => nextCard({ card, questionId, grade, now: at, settings }), null);
}

const unseen = (number: number, topic = "data"): PlanQuestion => ({
  questionId: id(number),
  topic,
  kind: "open",
  card: null,
});
const known = (number: number, daysAgo: number, topic = "data"): PlanQuestion => ({
  ...unseen(number, topic),
  card: cardOf(id(number), daysAgo, "good", "good"),
});
const many = (count: number, make: (number: number) => PlanQuestion) =>
  Array.from({ length: count }, (_, n) => make(n));

const input = (questions: readonly PlanQuestion[], changes: Partial<PlanInput> = {}): PlanInput => ({
  questions,
  seconds: { open: { met: 150, review: 45 } },
  interviewOn: "2026-12-12",
  now,
  clock,
  minutesADay: 20,
  minutesToday: changes.minutesADay ?? 20,
  tested: [],
  ...changes,
});

describe("the days of a plan", () => {
  const plan = makePlan(
    input(many(120, (number) => (number < 40 ? known(number, 1 + (number % 15)) : unseen(number)))),
  );

  it("run from today to the day before the interview and hold the minutes there are", () => {
    expect(plan.daysLeft).toBe(20);
    expect(plan.days.map(({ day }) => day)).toEqual(
      Array.from({ length: 20 }, (_, ahead) => new Date(Date.UTC(2026, 10, 22 + ahead)).toISOString().slice(0, 10)),
    );
    for (const { minutes } of plan.days) expect(Math.abs(minutes / 20 - 1)).toBeLessThan(0.15);
  });

  it("begin with what is new and end with reviews", () => {
    const met = (from: number, to: number) => plan.days.slice(from, to).reduce((sum, day) => sum + day.met, 0);
    expect(met(0, 10)).toBeGreaterThan(met(10, 20));
    expect(plan.days.at(-1)?.met).toBe(0);
    expect(plan.days.at(-1)?.reviews).toBeGreaterThan(10);
  });

  it("expect more on the interview day than no practice would leave, and more from more minutes", () => {
    const questions = many(60, (number) => (number % 2 ? known(number, 5) : unseen(number)));
    const planned = [0, 5, 10, 20, 40, 80].map(
      (minutes) => makePlan(input(questions, { minutesADay: minutes })).planned,
    );
    expect(planned).toEqual(planned.toSorted((one, other) => one - other));
    expect(planned[0]).toBeLessThan(0.4);
    expect(planned.at(-1)).toBeGreaterThan(0.95);
  });

  it("reach to an interview a year away, in strides, without leaving a day out", () => {
    const far = makePlan(
      input(
        many(60, (number) => unseen(number)),
        { interviewOn: "2027-11-22", minutesADay: 5 },
      ),
    );
    expect(far.days).toHaveLength(365);
    expect(far.days.at(-1)?.day).toBe("2027-11-21");
    expect(far.days.reduce((sum, { met }) => sum + met, 0)).toBe(60);
    expect(far.planned).toBeGreaterThan(0.9);
  });

  it("are the same for the same question asked twice", () => {
    const questions = many(30, (number) => (number % 3 ? known(number, number) : unseen(number)));
    expect(makePlan(input(questions))).toEqual(makePlan(input(questions)));
  });
});

describe("today's list", () => {
  it("fills today's minutes, not those of other days, with new questions in the order they were given", () => {
    const questions = many(50, (number) => unseen(number));
    expect(makePlan(input(questions)).today).toEqual(questions.slice(0, 6).map(({ questionId }) => questionId));
    expect(makePlan(input(questions, { minutesToday: 5 })).today).toHaveLength(2);
    expect(makePlan(input(questions, { minutesToday: 0 })).today).toEqual([]);
  });

  it("leaves out what was reviewed today, is suspended or buried", () => {
    const hidden = [
      { ...known(0, 3), card: { ...(known(0, 3).card as Card), suspended: true } },
      { ...known(1, 3), card: { ...(known(1, 3).card as Card), buriedUntil: new Date(now.getTime() + DAY_MS) } },
      known(2, 0),
    ];
    const plan = makePlan(input([...hidden, known(3, 3), unseen(4)], { interviewOn: "2026-11-23" }));
    expect(plan.today.toSorted()).toEqual([id(3), id(4)]);
  });

  it("on the last day is what is weakest, where there is no time for all", () => {
    const questions = many(40, (number) => known(number, 1 + number));
    const plan = makePlan(input(questions, { interviewOn: "2026-11-23", minutesADay: 10 }));
    const reviewed = plan.today.map((one) => Number(one.slice(2)) - 100_000);
    expect(reviewed.length).toBeGreaterThan(8);
    expect(Math.min(...reviewed)).toBeGreaterThan(20);
  });

  it("takes what gains most in its time, and nothing that gains nothing", () => {
    const offers = [
      { questionId: id(1), bid: { gain: 0.2, seconds: 100 } },
      { questionId: id(2), bid: { gain: 0.1, seconds: 10 } },
      { questionId: id(3), bid: { gain: -0.1, seconds: 10 } },
      { questionId: id(4), bid: null },
    ];
    expect(listToday(offers, 1_000)).toEqual([id(2), id(1)]);
    expect(listToday(offers, 5)).toEqual([id(2)]);
  });
});

describe("readiness", () => {
  it("is told by topic, and a question that was never asked counts nothing", () => {
    const plan = makePlan(input([known(0, 4), unseen(1), unseen(2, "privacy")], { minutesADay: 5 }));
    expect(plan.topics.map(({ topic, questions }) => [topic, questions])).toEqual([
      ["data", 2],
      ["privacy", 1],
    ]);
    expect(plan.topics[1]).toMatchObject({ idle: 0, now: 0 });
    expect(plan.now).toBeCloseTo(((plan.topics[0]?.now ?? 0) * 2) / 3, 12);
    expect(plan.topics[0]?.now).toBeGreaterThan(plan.topics[0]?.idle ?? 1);
    // On the day of a review everybody is sure of it; later FSRS and the plan's doubts lie close together.
    expect(plan.now * 3).toBeCloseTo(recallAt(known(0, 4).card as Card, now, clock) ?? 0, 1);
  });

  it("on the interview day itself is what there is", () => {
    const plan = makePlan(input([known(0, 4), unseen(1)], { interviewOn: "2026-11-22" }));
    expect(plan).toMatchObject({ daysLeft: 0, days: [], today: [] });
    expect([plan.planned, plan.idle]).toEqual([plan.now, plan.now]);
  });

  it("of nothing is nothing", () => {
    expect(makePlan(input([]))).toMatchObject({ planned: 0, idle: 0, now: 0, topics: [], today: [] });
  });
});

describe("how a learner forgets", () => {
  it("falls from 1 with time and passes 0.9 near the stability", () => {
    const forgetting = forgettingOf([]);
    const falling = [0, 0.01, 1, 5, 10, 20, 100, 10_000].map((days) => forgetting(10, days));
    expect(falling).toEqual(falling.toSorted((one, other) => other - one));
    expect(falling[0]).toBe(1);
    expect(forgetting(10, 10)).toBeCloseTo(0.9, 1);
  });

  it("is learned from reviews that went worse, or better, than FSRS foretold", () => {
    const after = (share: number) => {
      const tested = Array.from({ length: 200 }, (_, review) => ({ predicted: 0.8, recalled: review < 200 * share }));
      return forgettingOf(tested)(10, 60);
    };
    expect(after(0.5)).toBeLessThan(after(0.8) - 0.1);
    expect(after(0.95)).toBeGreaterThan(after(0.8));
  });
});

describe("a choice", () => {
  it("is the best one where it is clearly best, and shared where options are alike", () => {
    const clear = new Float64Array([0.1, 0.5, 0.2]);
    expect(choose(clear, 0, 3, 0, 0.004)).toBeCloseTo(0.5, 10);
    expect([...clear].map((part) => Math.round(part * 1e6) / 1e6)).toEqual([0, 1, 0]);
    const alike = new Float64Array([9, 0.5, 0.5, 9]);
    expect(choose(alike, 1, 2, 0.5, 0.004)).toBeCloseTo(0.5, 10);
    expect(alike[1]).toBeCloseTo(1 / 3, 10);
    expect([alike[0], alike[3]]).toEqual([9, 9]);
  });
});
