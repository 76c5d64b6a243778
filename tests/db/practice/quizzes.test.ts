import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { LearnerId } from "@/lib/core/ids";
import { endQuiz, readQuizSummary } from "@/lib/services/practice/end-quiz";
import { gradeCard } from "@/lib/services/practice/grade-card";
import { readCurrentQuiz, readQuiz } from "@/lib/services/practice/read-quiz";
import { startQuiz } from "@/lib/services/practice/start-quiz";
import { addLearner, ANY, practise, publishQuestions, reviewOf } from "../../support/practice";
import { id, publication } from "../../support/publication";
import { describeStore, type Store } from "../../support/store";

const NOW = new Date("2026-11-22T10:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const DAY = 24 * 60;

const QUESTIONS = {
  aaaaaa: {},
  bbbbbb: { kind: "choice", tags: ["cost"] },
  cccccc: { topic: "market" },
  dddddd: { topic: "market", answered: false },
  eeeeee: { topic: "data", difficulty: "hard" },
} as const;

async function begin(store: Store) {
  const database = await store.newDatabase();
  await publishQuestions(database, QUESTIONS);
  const learner = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
  const me = practise(database, learner);
  const read = async (quizId: string, now = NOW, whose: LearnerId = learner) =>
    readQuiz(me.deps, { learner: whose, id: quizId, now });
  return { database, learner, me, read };
}

const tails = (quiz: { readonly items: readonly { readonly questionId: string }[] }) =>
  quiz.items.map(({ questionId }) => questionId.slice(2));

describeStore("A quiz of what is due", (store) => {
  test("draws new questions from each topic in turn, within the day's limit, and asks the same twice", async () => {
    const { database, me, read } = await begin(store);
    const clientId = randomUUID();
    const quiz = await me.start({}, NOW, clientId);
    expect(tails(quiz)).toEqual(["aaaaaa", "cccccc", "eeeeee", "bbbbbb"]);
    expect(quiz).toMatchObject({ next: 0, intervals: { again: { intervalDays: 0 } }, endedAt: null });
    const again = await Promise.all(Array.from({ length: 6 }, () => me.start({ count: 1 }, later(5), clientId)));
    for (const one of again) expect(one).toMatchObject({ id: quiz.id, items: quiz.items, setup: quiz.setup });
    expect(await database.client.quiz.count()).toBe(1);
    expect(await read(quiz.id, NOW, await addLearner(database, NOW))).toEqual({ ok: false, code: "quiz-not-found" });
  });

  test("is drawn once, however often it is asked for at once", async () => {
    const { database, learner, me } = await begin(store);
    const input = { learner, clientId: randomUUID(), setup: ANY, now: NOW };
    const quizzes = await Promise.all(Array.from({ length: 10 }, () => startQuiz(me.deps, input)));
    expect(new Set(quizzes.map((quiz) => JSON.stringify(quiz))).size).toBe(1);
    expect(await database.client.quiz.count()).toBe(1);
    expect(await database.client.quizItem.count()).toBe(4);
  });

  test("shows what was forgotten again at its end, and an undo takes that showing away", async () => {
    const { me, read } = await begin(store);
    const quiz = await me.start({ count: 2 }, NOW);
    const grade = (tail: string, grade: "again" | "easy", minutes: number) =>
      me.grade(tail, grade, later(minutes), { quizId: quiz.id, durationMs: 60_000 });
    const forgotten = await grade("aaaaaa", "again", 0);
    expect(await read(quiz.id, later(0.5))).toMatchObject({ value: { next: 1, items: { length: 3 } } });
    await me.undo(forgotten.reviewId, later(0.5));
    expect(await read(quiz.id)).toEqual({ ok: true, value: quiz });

    await grade("aaaaaa", "again", 1);
    await grade("cccccc", "easy", 1.5);
    // Its minute is not over, but nothing else is left.
    expect(await read(quiz.id, later(1.6))).toMatchObject({ value: { next: 2 } });
    await grade("aaaaaa", "easy", 2);
    expect(await read(quiz.id, later(2))).toMatchObject({ value: { next: null, intervals: null } });
  });

  test("ends with what was learned, what was hard and what comes tomorrow, as often as it is ended", async () => {
    const { learner, me } = await begin(store);
    const quiz = await me.start({}, NOW);
    const grade = (tail: string, grade: "again" | "hard" | "good" | "easy") =>
      me.grade(tail, grade, NOW, { quizId: quiz.id, durationMs: 90_000 });
    await grade("aaaaaa", "again");
    await grade("cccccc", "hard");
    const { dueAt } = await grade("eeeeee", "easy");
    const end = (minutes: number) => endQuiz(me.deps, { learner, id: quiz.id, now: later(minutes) });
    const first = await end(1);
    expect(first).toMatchObject({
      ok: true,
      value: {
        graded: 3,
        again: 1,
        minutes: 4.5,
        learned: [id("cccccc"), id("eeeeee")],
        hard: [id("aaaaaa"), id("cccccc")],
      },
    });
    expect(first).toMatchObject({ value: { tomorrow: 0, quiz: { endedAt: later(1).toISOString(), next: null } } });
    expect(await end(2)).toEqual(first);
    const due = new Date(dueAt ?? 0);
    const dayBefore = new Date(due.getTime() - DAY * 60_000);
    expect(await readQuizSummary(me.deps, { learner, id: quiz.id, now: dayBefore })).toMatchObject({
      value: { tomorrow: 1 },
    });
    expect(await readCurrentQuiz(me.deps, { learner, now: later(2) })).toEqual({ ok: false, code: "no-quiz" });
  });

  test("that is left goes on, and starting another gives it up", async () => {
    const { learner, me } = await begin(store);
    expect(await readCurrentQuiz(me.deps, { learner, now: NOW })).toEqual({ ok: false, code: "no-quiz" });
    const first = await me.start({ count: 2 }, NOW);
    await me.grade("aaaaaa", "good", NOW, { quizId: first.id });
    expect(await readCurrentQuiz(me.deps, { learner, now: later(600) })).toMatchObject({
      value: { id: first.id, next: 1 },
    });
    const second = await me.start({ count: 1 }, later(601));
    await me.grade(tails(second)[0] ?? "", "easy", later(602), { quizId: second.id });
    expect(await readCurrentQuiz(me.deps, { learner, now: later(603) })).toEqual({ ok: false, code: "no-quiz" });
  });

  test("never asks what is retired, and grades nothing for a stranger's quiz", async () => {
    const { database, me, read } = await begin(store);
    const quiz = await me.start({}, NOW);
    await catalogueWriter(database).publish(publication({ retire: [id("aaaaaa")], digest: "without" }));
    expect(await read(quiz.id)).toMatchObject({ value: { next: 1 } });
    expect(tails(await me.start({}, later(1)))).toEqual(["bbbbbb", "cccccc", "eeeeee"]);
    const other = practise(database, await addLearner(database, NOW));
    const review = reviewOf(id("cccccc"), "good", { quizId: quiz.id });
    expect(await gradeCard(me.deps, { learner: other.learner, review, now: NOW })).toEqual({
      ok: false,
      code: "quiz-not-found",
    });
  });

  test("has nothing to ask when the limits of the day are used up, and again the next day", async () => {
    const { database } = await begin(store);
    const learner = await addLearner(database, NOW, { newADay: 2, reviewsADay: 1, zone: "Asia/Shanghai" });
    const me = practise(database, learner);
    await me.grade("aaaaaa", "easy", NOW);
    await me.grade("bbbbbb", "easy", NOW);
    const start = (now: Date) => startQuiz(me.deps, { learner, clientId: randomUUID(), setup: ANY, now });
    expect(await start(later(1))).toEqual({ ok: false, code: "nothing-to-ask" });
    expect((await me.queue(later(1))).counts).toEqual({ new: 0, learning: 0, due: 0 });
    const month = later(60 * DAY);
    expect((await me.queue(month)).counts).toEqual({ new: 2, learning: 0, due: 1 });
    expect(await start(month)).toMatchObject({ value: { items: { length: 3 } } });
    await me.grade("aaaaaa", "good", month);
    expect((await me.queue(month)).counts).toEqual({ new: 2, learning: 0, due: 0 });
  });
});

describeStore("A quiz of one's own choice", (store) => {
  test("takes what passes its filters, and nothing without an answer", async () => {
    const { database, learner, me } = await begin(store);
    const drawn = async (setup: Parameters<typeof me.start>[0]) =>
      tails(await me.start({ mode: "choose", ...setup }, NOW)).sort();
    expect(await drawn({})).toEqual(["aaaaaa", "bbbbbb", "cccccc", "eeeeee"]);
    expect(await drawn({ topics: ["market", "data"] })).toEqual(["cccccc", "eeeeee"]);
    expect(await drawn({ tags: ["cost"] })).toEqual(["bbbbbb"]);
    expect(await drawn({ kinds: ["choice"], difficulty: ["medium"] })).toEqual(["bbbbbb"]);
    await me.grade("eeeeee", "again", NOW);
    await me.grade("aaaaaa", "good", NOW);
    expect(await drawn({ onlyMistakes: true })).toEqual(["eeeeee"]);
    const collection = { id: randomUUID(), learnerId: learner, name: "名单", place: 0, createdAt: NOW };
    const bookmarks = { create: { questionId: id("cccccc"), addedAt: NOW } };
    await database.client.collection.create({ data: { ...collection, bookmarks } });
    expect(await drawn({ collectionId: collection.id })).toEqual(["cccccc"]);
    const words = { zh: "路", en: "way" };
    const steps = ["slug-eeeeee", id("aaaaaa")].map((question) => ({ question, why: null }));
    const path = {
      ...{ id: "founder", file: "_paths/founder.yaml", place: 1, hours: 2, interview: null },
      ...{ title: words, audience: words, summary: words, stages: [{ title: words, why: words, steps }] },
    };
    await catalogueWriter(database).publish(publication({ learningPaths: [path], digest: "paths" }));
    expect(await drawn({ pathId: "founder" })).toEqual(["aaaaaa", "eeeeee"]);
    expect(await drawn({ pathId: "founder", onlyMistakes: true })).toEqual(["eeeeee"]);
    const lost = { learner, clientId: randomUUID(), setup: { ...ANY, pathId: "no-such-path" }, now: NOW };
    expect(await startQuiz(me.deps, lost)).toEqual({ ok: false, code: "path-not-found" });
    const foreign = { learner: await addLearner(database, NOW), clientId: randomUUID(), now: NOW };
    expect(await startQuiz(me.deps, { ...foreign, setup: { ...ANY, collectionId: collection.id } })).toEqual({
      ok: false,
      code: "collection-not-found",
    });
  });

  test("crams without scheduling anything, and counts as practice", async () => {
    const { database, me } = await begin(store);
    await me.grade("aaaaaa", "easy", NOW);
    const card = await database.client.card.findFirst();
    const quiz = await me.start({ mode: "choose", cram: true }, NOW);
    expect(quiz.intervals).toBeNull();
    const graded = await me.grade("aaaaaa", "again", later(1), { quizId: quiz.id });
    expect(graded).toMatchObject({ state: "review", intervalDays: card?.intervalDays });
    expect(await me.grade("bbbbbb", "good", later(2), { quizId: quiz.id })).toMatchObject({
      state: "new",
      dueAt: null,
    });
    expect(await database.client.card.findMany()).toEqual([card]);
    expect(await me.progress(later(3))).toMatchObject({ reviews: 3, today: { done: 3 } });
    expect((await me.queue(later(3))).counts.new).toBe(3);
  });
});
