import { expect, test } from "vitest";
import { addDays, startOfDay } from "@/lib/scheduling/day";
import { addLearner, practise, publishQuestions } from "../../support/practice";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { learnerStore } from "@/lib/db/learners/learner-store";
import { id, publication } from "../../support/publication";
import { describeStore } from "../../support/store";

const MANY = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`p${String(index).padStart(5, "0")}`, {}]));
const tailOf = (index: number) => `p${String(index).padStart(5, "0")}`;

describeStore("A learner's day", (store) => {
  test("begins at four in their zone, and with it new questions and a longer streak", async () => {
    const database = await store.newDatabase();
    await publishQuestions(database, MANY);
    for (const zone of ["Pacific/Niue", "America/St_Johns", "UTC", "Asia/Kathmandu", "Pacific/Kiritimati"]) {
      const clock = { zone, dayStart: 4 };
      // New York changes its clocks in between, and others do not.
      const morning = startOfDay("2026-10-30", clock);
      const me = practise(database, await addLearner(database, morning, { ...clock, newADay: 1 }));
      for (let day = 0; day < 4; day += 1) {
        const start = startOfDay(addDays("2026-10-30", day), clock);
        const evening = new Date(startOfDay(addDays("2026-10-30", day + 1), clock).getTime() - 1);
        expect((await me.queue(start)).counts.new, zone).toBe(1);
        await me.grade(tailOf(day), "easy", day % 2 ? start : evening);
        expect((await me.queue(evening)).counts.new, zone).toBe(0);
        expect(await me.progress(evening), zone).toMatchObject({ streak: day + 1, today: { done: 1 } });
      }
    }
  });

  test("stays what it was when they travel", async () => {
    const database = await store.newDatabase();
    await publishQuestions(database, MANY);
    const now = new Date("2026-11-22T10:00:00Z");
    const learner = await addLearner(database, now, { zone: "Asia/Tokyo" });
    const me = practise(database, learner);
    await me.grade(tailOf(0), "good", new Date("2026-11-21T10:00:00Z"));
    await me.grade(tailOf(1), "good", now);
    const before = await me.progress(now);
    await learnerStore(database).change(learner, { zone: "America/Los_Angeles" });
    const after = await me.progress(now);
    expect([before.streak, after.streak]).toEqual([2, 2]);
    expect(after.today.due).toBe(before.today.due);
  });

  test("goes on counting a streak of a hundred days", async () => {
    const database = await store.newDatabase();
    await publishQuestions(database, MANY);
    const now = new Date("2026-11-22T10:00:00Z");
    const learnerId = await addLearner(database, now);
    const zero = {
      reviews: 1,
      met: 0,
      again: 0,
      hard: 0,
      good: 1,
      easy: 0,
      durationMs: 0n,
      predicted: 0,
      expected: 0,
      recalled: 0,
    };
    const days = Array.from({ length: 101 }, (_, back) => addDays("2026-11-22", -back)).filter(
      (_, back) => back !== 100,
    );
    await database.client.dayTally.createMany({
      data: [...days, "2026-08-01"].map((day) => ({ learnerId, day, ...zero })),
    });
    expect((await practise(database, learnerId).progress(now)).streak).toBe(100);
  });
});

describeStore("New questions", (store) => {
  test("come in the reading order behind whatever was met, also after an undo and another publication", async () => {
    const database = await store.newDatabase();
    await publishQuestions(database, MANY);
    const now = new Date("2026-11-22T10:00:00Z");
    const learner = await addLearner(database, now, { newADay: 200 });
    const me = practise(database, learner);
    const [first, ...others] = Array.from({ length: 150 }, (_, index) => index);
    const { reviewId } = await me.grade(tailOf(149), "easy", now);
    for (const index of [first, ...others].slice(0, 149)) await me.grade(tailOf(index ?? 0), "easy", now);
    const newOnes = async () => (await me.queue(now)).items.map(({ questionId }) => questionId.slice(2));
    expect((await newOnes())[0]).toBe(tailOf(150));
    const { frontier } = await database.client.learner.findUniqueOrThrow({ where: { id: learner } });
    expect(frontier).toContain('"platform":150');
    expect(await newOnes()).toHaveLength(50);

    const log = await database.client.logEntry.findMany({ orderBy: { number: "desc" }, take: 2 });
    for (const entry of log) await me.undo(entry.id, now);
    expect((await newOnes()).slice(0, 3)).toEqual([tailOf(147), tailOf(148), tailOf(150)]);
    expect(reviewId).toBeTruthy();

    await catalogueWriter(database).publish(publication({ retire: [id(tailOf(147)), id(tailOf(0))], digest: "other" }));
    expect((await newOnes()).slice(0, 2)).toEqual([tailOf(148), tailOf(150)]);
    const { topics } = await me.progress(now);
    expect(topics[0]).toEqual({ topic: "platform", questions: 198, seen: 147, mastered: 0 });
  });

  test("are again those of a topic that was reset", async () => {
    const database = await store.newDatabase();
    await publishQuestions(database, { aaaaaa: {}, bbbbbb: {}, cccccc: {} });
    const now = new Date("2026-11-22T10:00:00Z");
    const me = practise(database, await addLearner(database, now));
    for (const tail of ["cccccc", "aaaaaa", "bbbbbb"]) await me.grade(tail, "easy", now);
    await me.act("reset", "cccccc", now);
    await me.act("reset", "aaaaaa", now);
    const items = (await me.queue(now)).items;
    expect(items.map(({ questionId, state }) => [questionId.slice(2), state])).toEqual([
      ["aaaaaa", "new"],
      ["cccccc", "new"],
    ]);
  });
});
