import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { GRADES } from "@/lib/scheduling/card";
import { gradeCard } from "@/lib/services/practice/grade-card";
import { chanceFrom } from "../../content/document-properties/chance";
import { addLearner, practise, publishQuestions, reviewOf } from "../../support/practice";
import { id } from "../../support/publication";
import { recount } from "../../support/recount";
import { describeStore } from "../../support/store";

const NOW = new Date("2026-11-22T10:00:00Z");
const ROUNDS = process.env.TEST_LONG === "1" ? 200 : 10;
const GRADES_OF_A_TAB = 6;
const SETTINGS = { zone: "Asia/Shanghai", dayStart: 4, retention: 0.9 };

describeStore("Two tabs", (store) => {
  test(
    `that grade at once leave what some order of their grades leaves, ${ROUNDS} times`,
    { timeout: 3_600_000 },
    async () => {
      const url = await store.newUrl();
      // As two servers have it: nothing but the database keeps them apart.
      const databases = [store.open(url), store.open(url)] as const;
      await publishQuestions(databases[0], { aaaaaa: {}, bbbbbb: {} });
      for (let round = 1; round <= ROUNDS; round += 1) {
        const chance = chanceFrom(seededRandom(round));
        const learner = await addLearner(databases[0], NOW, SETTINGS);
        const quiz = await practise(databases[0], learner).start({}, NOW);
        const reviews = Array.from({ length: GRADES_OF_A_TAB }, () =>
          reviewOf(id(chance.pick(["aaaaaa", "bbbbbb"])), chance.pick(GRADES), { quizId: quiz.id }),
        );
        // One of each tab is also sent by the other: a click that was taken for lost.
        const tabs = [0, 1].map((tab) => reviews.filter((_, index) => index % 2 === tab || index < 2));
        await Promise.all(
          tabs.map(async (own, tab) => {
            const { deps } = practise(databases[tab as 0 | 1], learner);
            for (const review of own) {
              const graded = await gradeCard(deps, { learner, review, now: NOW });
              expect(graded.ok).toBe(true);
            }
          }),
        );
        const { stored, counted } = await recount(
          databases[0],
          learner,
          () => SETTINGS,
          () => "platform",
        );
        expect(stored, `round ${round}`).toEqual(counted);
        const log = await databases[0].client.logEntry.findMany({
          where: { learnerId: learner },
          orderBy: { number: "asc" },
        });
        const attempts = log.map(({ attemptId }) => attemptId);
        expect(attempts.toSorted()).toEqual(reviews.map(({ attemptId }) => attemptId).sort());
        for (const tab of [0, 1]) {
          const own = reviews.filter((_, index) => index % 2 === tab && index >= 2).map(({ attemptId }) => attemptId);
          expect(attempts.filter((attempt) => own.includes(attempt))).toEqual(own);
        }
        const items = await databases[0].client.quizItem.findMany({
          where: { quizId: quiz.id, entryId: { not: null } },
        });
        expect(new Set(items.map(({ entryId }) => entryId)).size).toBe(items.length);
      }
    },
  );

  test("that undo and grade at once leave a log in which every undo was of the latest", async () => {
    const url = await store.newUrl();
    const databases = [store.open(url), store.open(url)] as const;
    await publishQuestions(databases[0], { aaaaaa: {}, bbbbbb: {} });
    const learner = await addLearner(databases[0], NOW, SETTINGS);
    const [one, other] = [practise(databases[0], learner), practise(databases[1], learner)];
    for (let round = 0; round < 5; round += 1) {
      const { reviewId } = await one.grade("aaaaaa", "good", NOW);
      await Promise.all([
        one.undo(reviewId, NOW).catch((error: Error) => expect(error.message).toBe("not-latest")),
        other.grade("bbbbbb", "hard", NOW, { attemptId: randomUUID() }),
      ]);
    }
    const { stored, counted } = await recount(
      databases[0],
      learner,
      () => SETTINGS,
      () => "platform",
    );
    expect(stored).toEqual(counted);
  });
});
