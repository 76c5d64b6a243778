import { expect, test } from "vitest";
import { plan, progress, progressDetails } from "@/lib/api/progress";
import { queue } from "@/lib/api/practice";
import { learnerStore } from "@/lib/db/learners/learner-store";
import { practiceStore } from "@/lib/db/practice/practice-store";
import { readPlan } from "@/lib/services/practice/read-plan";
import { readProgress } from "@/lib/services/practice/read-progress";
import { readProgressDetails } from "@/lib/services/practice/read-progress-details";
import { readQueue } from "@/lib/services/practice/read-queue";
import { addLearner, practise, publishQuestions } from "../../support/practice";
import { id } from "../../support/publication";
import { describeStore, type Store } from "../../support/store";

const NOW = new Date("2026-11-22T10:00:00Z");
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

async function begin(store: Store) {
  const database = await store.newDatabase();
  await publishQuestions(database, {
    aaaaaa: {},
    bbbbbb: { kind: "choice", difficulty: "hard" },
    cccccc: { topic: "market", difficulty: null },
    dddddd: { topic: "data", answered: false },
  });
  const learner = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
  return { database, learner, me: practise(database, learner), deps: { practice: practiceStore(database) } };
}

describeStore("Progress", (store) => {
  test("of nobody is that of somebody who has not begun", async () => {
    const { deps, me } = await begin(store);
    const nobody = await readQueue(deps, { learner: null, limit: 20, now: NOW });
    expect(queue.parse(nobody)).toEqual(nobody);
    expect(nobody).toMatchObject({
      counts: { new: 3, learning: 0, due: 0 },
      items: [{ questionId: id("aaaaaa") }, {}, {}],
    });
    const begun = await readProgress(deps, { learner: null, now: NOW });
    expect(progress.parse(begun)).toEqual(begun);
    expect(begun).toEqual(await me.progress(NOW));
    expect(begun).toMatchObject({ reviews: 0, streak: 0, today: { due: 0, new: 3, done: 0, minutes: 0 } });
    expect(begun.topics.map(({ questions, seen }) => [questions, seen])).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test("tells today from the days before", async () => {
    const { me } = await begin(store);
    await me.grade("aaaaaa", "easy", inDays(-20), { durationMs: 60_000 });
    await me.grade("bbbbbb", "again", inDays(-1), { durationMs: 60_000 });
    await me.grade("cccccc", "good", NOW, { durationMs: 90_000 });
    expect(await me.progress(NOW)).toMatchObject({
      reviews: 3,
      streak: 2,
      // The first is due again, as is the step that was left yesterday.
      today: { due: 2, new: 0, done: 1, minutes: 1.5 },
    });
    expect((await me.queue(NOW)).counts).toEqual({ new: 0, learning: 2, due: 1 });
  });

  test("in detail holds what the page draws, and is what the API promises", async () => {
    const { learner, me, deps } = await begin(store);
    await me.grade("aaaaaa", "easy", inDays(-20));
    await me.grade("bbbbbb", "again", inDays(-20));
    await me.grade("aaaaaa", "again", inDays(-1));
    await me.undo((await me.grade("bbbbbb", "easy", inDays(-1))).reviewId, inDays(-1));
    await me.grade("cccccc", "good", NOW, { durationMs: 120_000 });
    const details = await readProgressDetails(deps, { learner, locale: "en", now: NOW });
    expect(progressDetails.parse(details)).toEqual(details);
    expect(details).toMatchObject({
      longestStreak: 2,
      days: [{ reviews: 2 }, { reviews: 1 }, { reviews: 1, minutes: 2 }],
      grades: [{ reviews: 2 }, { reviews: 0 }, { reviews: 1 }, { reviews: 1 }],
      calibration: [{ reviews: 1, observed: 0 }],
      minutesAll: 2,
    });
    expect(details.recall.all.cards).toBe(3);
    expect(details.recall.difficulty.map(({ difficulty }) => difficulty)).toEqual(["medium", "hard", null]);
    expect(details.forecast).toHaveLength(30);
    expect(details.hardest[0]).toMatchObject({ questionId: id("aaaaaa"), lapses: 1, title: "en q-aaaaaa" });
    const nobody = await readProgressDetails(deps, { learner: null, locale: "zh", now: NOW });
    expect(progressDetails.parse(nobody)).toEqual(nobody);
  });
});

describeStore("A plan", (store) => {
  test("needs a day that has not passed, and plans the chosen topics until it", async () => {
    const { database, learner, me, deps } = await begin(store);
    const read = (now: Date) => readPlan(deps, { learner, now });
    expect(await read(NOW)).toEqual({ ok: false, code: "no-date" });
    await learnerStore(database).change(learner, {
      interviewOn: "2026-11-29",
      interviewTopics: ["platform"],
      minutesADay: 20,
    });
    await me.grade("aaaaaa", "good", inDays(-1));
    const planned = await read(NOW);
    if (!planned.ok) throw new Error(planned.code);
    expect(plan.parse(planned.value)).toEqual(planned.value);
    expect(planned.value).toMatchObject({
      interviewOn: "2026-11-29",
      daysLeft: 7,
      topics: [{ topic: "platform", questions: 2 }],
    });
    expect(planned.value.days).toHaveLength(7);
    expect(planned.value.planned).toBeGreaterThan(planned.value.idle);
    expect(await read(inDays(9))).toEqual({ ok: false, code: "date-passed" });
  });
});
