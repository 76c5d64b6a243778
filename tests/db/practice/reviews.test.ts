import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { LearnerId } from "@/lib/core/ids";
import { replay } from "@/lib/scheduling/replay";
import { practiceStore } from "@/lib/db/practice/practice-store";
import { toCard, toEntry } from "@/lib/db/practice/rows";
import { actOnCard } from "@/lib/services/practice/act-on-card";
import { gradeCard } from "@/lib/services/practice/grade-card";
import { readCard } from "@/lib/services/practice/read-card";
import { undoReview } from "@/lib/services/practice/undo-review";
import { addLearner, practise, publishQuestions, reviewOf, stateOf } from "../../support/practice";
import { id } from "../../support/publication";
import { describeStore, type Store } from "../../support/store";

const NOW = new Date("2026-11-22T10:00:00Z");
const later = (minutes: number, from = NOW) => new Date(from.getTime() + minutes * 60_000);
const DAY = 24 * 60;

async function begin(store: Store) {
  const database = await store.newDatabase();
  await publishQuestions(database, {
    aaaaaa: {},
    bbbbbb: {},
    cccccc: { topic: "market" },
    dddddd: { topic: "market" },
  });
  const learner = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
  return { database, learner, me: practise(database, learner) };
}

describeStore("A grade", (store) => {
  test("is answered with what is stored, and again with the same words", async () => {
    const { database, learner, me } = await begin(store);
    const review = reviewOf(id("aaaaaa"), "easy", { durationMs: 30_000 });
    const first = await gradeCard(me.deps, { learner, review, now: NOW });
    expect(first).toMatchObject({ ok: true, value: { state: "review" } });
    const state = await stateOf(database, learner);
    expect(await gradeCard(me.deps, { learner, review, now: later(5) })).toEqual(first);
    expect(await stateOf(database, learner)).toEqual(state);
    expect(state.days).toMatchObject([{ day: "2026-11-22", reviews: 1, met: 1, easy: 1, durationMs: 30_000n }]);
    expect(state.topics).toMatchObject([{ topic: "platform", seen: 1, mastered: 0 }]);
  });

  test("does what the question's own page said that it would, to nobody and to whoever learned it", async () => {
    const { learner, me } = await begin(store);
    const questionId = id("aaaaaa");
    const card = async (who: LearnerId | null, now: Date) => readCard(me.deps, { learner: who, questionId, now });
    expect(await card(null, NOW)).toMatchObject({ ok: true, value: { state: "new", dueAt: null, suspended: false } });
    for (const [grade, now] of [
      ["good", NOW],
      ["hard", later(20)],
      ["easy", later(3 * DAY)],
    ] as const) {
      const before = await card(learner, now);
      const { dueAt, intervalDays } = await me.grade("aaaaaa", grade, now);
      expect(before).toMatchObject({ value: { intervals: { [grade]: { dueAt, intervalDays } } } });
    }
    await me.act("suspend", "aaaaaa", later(4 * DAY));
    expect(await card(learner, later(4 * DAY))).toMatchObject({ value: { suspended: true, state: "review" } });
    const unknown = await readCard(me.deps, { learner, questionId: id("nobody"), now: NOW });
    expect(unknown).toEqual({ ok: false, code: "question-not-found" });
  });

  test("with a known attempt for something else is a conflict, and for no question is not found", async () => {
    const { database, learner, me } = await begin(store);
    const { attemptId } = reviewOf(id("aaaaaa"), "good");
    await me.grade("aaaaaa", "good", NOW, { attemptId });
    const state = await stateOf(database, learner);
    const ask = (tail: string, grade: "good" | "hard") =>
      gradeCard(me.deps, { learner, review: reviewOf(id(tail), grade, { attemptId }), now: NOW });
    expect(await ask("aaaaaa", "hard")).toEqual({ ok: false, code: "attempt-conflict" });
    expect(await ask("bbbbbb", "good")).toEqual({ ok: false, code: "attempt-conflict" });
    expect(await ask("zzzzzz", "good")).toEqual({ ok: false, code: "question-not-found" });
    expect(await stateOf(database, learner)).toEqual(state);
  });

  test("given twelve times at once counts once", async () => {
    const { database, learner, me } = await begin(store);
    const review = reviewOf(id("aaaaaa"), "good");
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => gradeCard(me.deps, { learner, review, now: NOW })),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect((await stateOf(database, learner)).reviews).toBe(1);
    expect(await database.client.logEntry.count()).toBe(1);
  });

  test("is another learner's business never: the same attempt of two learners is two", async () => {
    const { database, me } = await begin(store);
    const review = reviewOf(id("aaaaaa"), "good");
    const other = practise(database, await addLearner(database, NOW));
    const one = await me.grade("aaaaaa", "good", NOW, review);
    const two = await other.grade("aaaaaa", "good", NOW, review);
    expect(one.reviewId).not.toBe(two.reviewId);
    expect(await undoReview(other.deps, { learner: other.learner, reviewId: one.reviewId, now: NOW })).toEqual({
      ok: false,
      code: "review-not-found",
    });
  });

  test("from before counts when it was given, within the card's last review, now and thirty days", async () => {
    const { database, learner, me } = await begin(store);
    const at = (minutes: number) => ({ answeredAt: later(minutes).toISOString() });
    await me.grade("aaaaaa", "good", NOW, at(-60 * DAY));
    await me.grade("bbbbbb", "good", NOW, at(DAY));
    await me.grade("cccccc", "good", later(-10));
    await me.grade("cccccc", "good", NOW, at(-DAY));
    const entries = await database.client.logEntry.findMany({
      where: { learnerId: learner },
      orderBy: { number: "asc" },
    });
    expect(entries.map((entry) => entry.at)).toEqual([later(-30 * DAY), NOW, later(-10), later(-10)]);
    expect(entries.map(({ day }) => day)).toEqual(["2026-10-23", "2026-11-22", "2026-11-22", "2026-11-22"]);
  });

  test("of a learner who is no more fails, and leaves nothing", async () => {
    const { database, me } = await begin(store);
    const gone = randomUUID() as LearnerId;
    await expect(
      gradeCard(me.deps, { learner: gone, review: reviewOf(id("aaaaaa"), "good"), now: NOW }),
    ).rejects.toThrow();
    expect(await database.client.logEntry.count()).toBe(0);
  });
});

describeStore("Undoing", (store) => {
  test("takes back grade after grade, and everything reads as before each of them", async () => {
    const { database, learner, me } = await begin(store);
    const quiz = await me.start({}, NOW);
    const steps = [
      ["aaaaaa", "again"],
      ["cccccc", "good"],
      ["aaaaaa", "good"],
      ["bbbbbb", "easy"],
      ["aaaaaa", "hard"],
    ] as const;
    const states = [];
    const reviews = [];
    for (const [index, [tail, grade]] of steps.entries()) {
      states.push([
        await stateOf(database, learner),
        await me.progress(later(9 * DAY)),
        await me.queue(later(9 * DAY)),
      ]);
      const given = { durationMs: 1_234, quizId: quiz.id };
      reviews.push(await me.grade(tail, grade, later(index * DAY), given));
    }
    for (const { reviewId } of reviews.reverse()) {
      await me.undo(reviewId, later(9 * DAY));
      const now = [await stateOf(database, learner), await me.progress(later(9 * DAY)), await me.queue(later(9 * DAY))];
      expect(now).toEqual(states.pop());
    }
    expect(await database.client.logEntry.count()).toBe(10);
  });

  test("is for the latest only, and the same undo again is the same", async () => {
    const { database, learner, me } = await begin(store);
    const first = await me.grade("aaaaaa", "good", NOW);
    const second = await me.grade("bbbbbb", "good", NOW);
    const undo = (reviewId: string) => undoReview(me.deps, { learner, reviewId, now: NOW });
    expect(await undo(first.reviewId)).toEqual({ ok: false, code: "not-latest" });
    const undone = await undo(second.reviewId);
    expect(undone).toEqual({ ok: true, value: { questionId: id("bbbbbb"), quizId: null, dueAt: null, state: "new" } });
    const state = await stateOf(database, learner);
    expect(await undo(second.reviewId)).toEqual(undone);
    expect(await undo(randomUUID())).toEqual({ ok: false, code: "review-not-found" });
    expect(await stateOf(database, learner)).toEqual(state);
    expect(state.reviews).toBe(1);
  });

  test("eight times at once undoes once", async () => {
    const { database, learner, me } = await begin(store);
    await me.grade("bbbbbb", "good", NOW);
    const { reviewId } = await me.grade("aaaaaa", "good", NOW);
    await Promise.all(Array.from({ length: 8 }, () => me.undo(reviewId, NOW)));
    expect((await stateOf(database, learner)).reviews).toBe(1);
    expect(await database.client.logEntry.count({ where: { act: "undo" } })).toBe(1);
  });

  test("a reset of a topic is one act, undone as one", async () => {
    const { database, learner, me } = await begin(store);
    await me.grade("aaaaaa", "easy", NOW);
    await me.grade("cccccc", "easy", NOW);
    await me.grade("dddddd", "good", NOW);
    const state = await stateOf(database, learner);
    const order = { attemptId: randomUUID(), act: "reset" as const, topic: "market" as const };
    const reset = await actOnCard(me.deps, { learner, order, now: later(1) });
    expect(reset).toMatchObject({ ok: true, value: { cards: 2 } });
    expect(await actOnCard(me.deps, { learner, order, now: later(2) })).toEqual(reset);
    expect((await stateOf(database, learner)).topics).toMatchObject([{ topic: "platform", seen: 1 }]);
    if (reset.ok) await me.undo(reset.value.reviewId ?? "", later(3));
    expect(await stateOf(database, learner)).toEqual(state);
  });
});

describeStore("An act", (store) => {
  test("hides a question for the day or for good, and is undone like a grade", async () => {
    const { me } = await begin(store);
    const asked = async (now: Date) => (await me.queue(now)).items.map(({ questionId }) => questionId.slice(2));
    const all = await asked(NOW);
    const { reviewId } = await me.act("suspend", "aaaaaa", NOW);
    await me.act("bury", "bbbbbb", NOW);
    expect(await asked(NOW)).toEqual(all.filter((tail) => tail !== "aaaaaa" && tail !== "bbbbbb"));
    expect(new Set(await asked(later(DAY)))).toEqual(new Set(all.filter((tail) => tail !== "aaaaaa")));
    expect(await me.act("suspend", "aaaaaa", NOW)).toEqual({ reviewId: null, cards: 0 });
    await me.act("resume", "aaaaaa", NOW);
    expect(new Set(await asked(later(DAY)))).toEqual(new Set(all));
    expect(reviewId).not.toBeNull();
  });
});

describeStore("The log", (store) => {
  test("replayed gives every card", async () => {
    const { database, learner, me } = await begin(store);
    for (const [index, tail] of ["aaaaaa", "bbbbbb", "aaaaaa", "cccccc", "aaaaaa"].entries())
      await me.grade(tail, index % 2 ? "again" : "good", later(index * DAY));
    await me.undo((await me.grade("dddddd", "easy", later(6 * DAY))).reviewId, later(6 * DAY));
    await me.act("suspend", "bbbbbb", later(7 * DAY));
    const log = await database.client.logEntry.findMany({ where: { learnerId: learner } });
    const cards = (await database.client.card.findMany({ where: { learnerId: learner } })).map(toCard);
    const expected = new Map(cards.map((card) => [card.questionId, card]));
    expect(replay(log.map(toEntry))).toEqual(expected);
    const settings = { zone: "Asia/Shanghai", dayStart: 4, retention: 0.9 };
    expect(replay(log.map(toEntry), settings)).toEqual(expected);
    expect(practiceStore(database)).toBeDefined();
  });
});
