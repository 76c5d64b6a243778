import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import { seededRandom, shuffle } from "@/lib/core/random";
import type { Card } from "@/lib/scheduling/card";
import { drawChosen, drawDue, orderWaiting } from "./draw";
import { apart, interleave } from "./order";
import { makePool, type Askable } from "./pool";
import { nextPlace, passes, type QuizSetup, type StoredQuiz } from "./quiz";

const NOW = new Date("2026-11-22T10:00:00Z");
const HOUR_MS = 3_600_000;
const id = (tail: string) => `q-${tail}` as QuestionId;

const ask = (tail: string, given: Partial<Askable> = {}): Askable => ({
  ...{ id: id(tail), slug: tail, topic: "platform", kind: "open", difficulty: null },
  ...{ tags: [], answered: true, related: [] },
  ...given,
});

const card = (tail: string, hoursLate: number, given: Partial<Card> = {}): Card => ({
  ...{ questionId: id(tail), state: "review", dueAt: new Date(NOW.getTime() - hoursLate * HOUR_MS), stability: 1 },
  ...{ difficulty: 5, intervalDays: 1, step: 0, reps: 1, lapses: 0, lastAt: NOW, lastGrade: "good" },
  ...{ suspended: false, buriedUntil: null },
  ...given,
});

const poolOf = (...questions: Askable[]) => makePool("key", questions, []);
const tails = (questions: readonly Askable[]) => questions.map(({ id }) => id.slice(2));

describe("what waits", () => {
  const pool = poolOf(...["a", "b", "c", "d", "e", "f"].map((tail) => ask(tail)));
  const waiting = {
    steps: [card("a", 0.1, { state: "learning" }), card("b", -0.2, { state: "learning" })],
    due: [card("c", 48, { intervalDays: 30 }), card("d", 24, { intervalDays: 1 })],
    fresh: [[ask("e")], [ask("f")]],
  };

  it("is asked in the order of learning steps, lateness in intervals, and new ones", () => {
    expect(tails(orderWaiting(pool, waiting, { now: NOW, mostFresh: 9 }))).toEqual(["a", "d", "c", "e", "f"]);
    expect(tails(orderWaiting(pool, waiting, { now: NOW, mostFresh: 1 }))).toEqual(["a", "d", "c", "e"]);
  });

  it("is the steps that are due soon when there is nothing else", () => {
    const soon = { steps: waiting.steps.slice(1), due: [], fresh: [] };
    expect(tails(orderWaiting(pool, soon, { now: NOW, mostFresh: 9 }))).toEqual(["b"]);
  });

  it("leaves out what was retired or has no answer", () => {
    const smaller = poolOf(ask("c"), ask("d", { answered: false }));
    expect(tails(drawDue(smaller, { ...waiting, fresh: [] }, { now: NOW, mostFresh: 9 }, 5))).toEqual(["c"]);
  });
});

describe("siblings", () => {
  it("do not follow each other, whichever names the other", () => {
    const questions = [ask("a"), ask("b", { related: [id("a")] }), ask("c", { related: [id("d")] }), ask("d")];
    expect(tails(apart(questions))).toEqual(["a", "c", "b", "d"]);
  });

  it("stay, in a row, when there is nothing else", () => {
    expect(tails(apart([ask("a"), ask("b", { related: [id("a")] })]))).toEqual(["a", "b"]);
  });

  it("are never next to each other in a quiz that could have kept them apart", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const questions = ["a", "b", "c", "d", "e", "f"].map((tail) => ask(tail));
      const pair = [ask("x", { related: [id("y")] }), ask("y")];
      const drawn = tails(drawChosen([...questions, ...pair], seededRandom(seed), 7)).join("");
      // Two that are left for the end cannot be parted by what comes before them.
      expect(drawn.slice(0, -1), drawn).not.toMatch(/xy|yx/);
    }
  });
});

it("topics take turns, and the longer ones go on", () => {
  expect(interleave([[1, 2, 3], [], [4], [5, 6]])).toEqual([1, 4, 5, 2, 6, 3]);
});

it("a shuffle keeps every item, and the same seed gives the same order", () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = shuffle(items, seededRandom(7));
  expect(shuffled).toEqual(shuffle(items, seededRandom(7)));
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((one, other) => one - other)).toEqual(items);
});

const ANY: QuizSetup = {
  ...{ mode: "choose", topics: [], tags: [], difficulty: [], kinds: [], collectionId: null, pathId: null },
  ...{ onlyMistakes: false, cram: false, count: 20 },
};

it("a setup takes what meets every one of its filters", () => {
  const question = ask("a", { topic: "data", kind: "choice", difficulty: "hard", tags: ["gpu", "cost"] });
  const takes = (given: Partial<QuizSetup>, asked = question) => passes({ ...ANY, ...given }, asked);
  expect(takes({})).toBe(true);
  expect(takes({ topics: ["market", "data"], kinds: ["choice"], difficulty: ["hard"], tags: ["gpu", "cost"] })).toBe(
    true,
  );
  expect([takes({ topics: ["market"] }), takes({ kinds: ["open"] }), takes({ tags: ["gpu", "x"] })]).not.toContain(
    true,
  );
  expect(takes({ difficulty: ["easy"] }, ask("b"))).toBe(false);
  expect(takes({}, ask("b", { answered: false }))).toBe(false);
});

describe("the next place of a quiz", () => {
  const quizOf = (items: readonly (readonly [tail: string, isGraded: boolean])[], given: Partial<StoredQuiz> = {}) => ({
    ...{ id: "quiz", setup: ANY, startedAt: NOW, endedAt: null },
    items: items.map(([tail, isGraded], place) => ({
      ...({
        place,
        questionId: id(tail),
        slug: tail,
        kind: "open",
        topic: "platform",
        isRetired: false,
        entryId: null,
      } as const),
      grade: isGraded ? ("again" as const) : null,
    })),
    ...given,
  });
  const cards = (...all: Card[]) => new Map(all.map((one) => [one.questionId, one]));
  const step = (tail: string, hoursLate: number) => card(tail, hoursLate, { state: "learning" });

  it("is the first without a grade", () => {
    expect(
      nextPlace(
        quizOf([
          ["a", true],
          ["b", false],
          ["c", false],
        ]),
        cards(),
        NOW,
      ),
    ).toBe(1);
    expect(nextPlace(quizOf([["a", true]]), cards(), NOW)).toBeNull();
  });

  it("lets a forgotten question wait for its step while there are others, and not for its end", () => {
    const quiz = quizOf([
      ["a", true],
      ["a", false],
      ["b", false],
    ]);
    expect(nextPlace(quiz, cards(step("a", -0.1)), NOW)).toBe(2);
    expect(nextPlace(quiz, cards(step("a", 0.1)), NOW)).toBe(1);
    const last = quizOf([
      ["a", true],
      ["a", false],
    ]);
    expect(nextPlace(last, cards(step("a", -0.1)), NOW)).toBe(1);
    expect(nextPlace(last, cards(step("a", -0.5)), NOW)).toBeNull();
  });

  it("asks what was drawn although its step is not due, and crams without waiting", () => {
    expect(nextPlace(quizOf([["a", false]]), cards(step("a", -0.5)), NOW)).toBe(0);
    const cram = quizOf(
      [
        ["a", true],
        ["a", false],
      ],
      { setup: { ...ANY, cram: true } },
    );
    expect(nextPlace(cram, cards(step("a", -5)), NOW)).toBe(1);
  });

  it("passes over what was put aside or retired, and is none after the end", () => {
    const quiz = quizOf([
      ["a", false],
      ["b", false],
    ]);
    expect(nextPlace(quiz, cards(card("a", 1, { suspended: true })), NOW)).toBe(1);
    expect(nextPlace(quiz, cards(card("a", 1, { buriedUntil: new Date(NOW.getTime() + 1) })), NOW)).toBe(1);
    const [first, ...others] = quiz.items;
    if (first) expect(nextPlace({ ...quiz, items: [{ ...first, isRetired: true }, ...others] }, cards(), NOW)).toBe(1);
    expect(nextPlace({ ...quiz, endedAt: NOW }, cards(), NOW)).toBeNull();
  });
});
