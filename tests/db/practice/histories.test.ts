import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { seededRandom } from "@/lib/core/random";
import type { Database } from "@/lib/db/client";
import { learnerStore } from "@/lib/db/learners/learner-store";
import { GRADES, type SchedulingSettings } from "@/lib/scheduling/card";
import { CARD_ACTS } from "@/lib/scheduling/acts";
import { actOnCard } from "@/lib/services/practice/act-on-card";
import { startQuiz } from "@/lib/services/practice/start-quiz";
import { chanceFrom } from "../../content/document-properties/chance";
import { addLearner, ANY, practise, publishQuestions, stateOf } from "../../support/practice";
import { recount } from "../../support/recount";
import { newStores, type Store } from "../../support/store";

const long = process.env.TEST_LONG === "1";
/** Another run of histories: `HISTORY_SEED=123456 npx vitest run tests/db/practice/histories`. */
const FIRST = Number(process.env.HISTORY_SEED ?? 1);
const STEPS = 14;
const ZONES = [
  "Asia/Shanghai",
  "America/New_York",
  "Pacific/Niue",
  "Pacific/Kiritimati",
  "Europe/London",
  "Asia/Kathmandu",
];
const TOPIC = { aaaaaa: "platform", bbbbbb: "platform", cccccc: "market", dddddd: "data" } as const;
const TAILS = Object.keys(TOPIC) as (keyof typeof TOPIC)[];

type World = { readonly database: Database };

/** Some weeks of one learner, by chance. Fails where an undo does not read as before, or the log does not add up. */
async function live({ database }: World, seed: number): Promise<void> {
  const chance = chanceFrom(seededRandom(seed));
  let now = new Date(Date.UTC(2026, 2, 20) + chance.int(0, 86_399_999));
  let settings: SchedulingSettings = {
    zone: chance.pick(ZONES),
    dayStart: chance.pick([0, 4, 23]),
    retention: chance.pick([0.8, 0.9, 0.95]),
  };
  const learner = await addLearner(database, now, settings);
  const me = practise(database, learner);
  const settingsAt: SchedulingSettings[] = [];
  const undoable: { readonly reviewId: string; readonly before: Awaited<ReturnType<typeof stateOf>> }[] = [];
  let quizId: string | undefined;
  let last:
    | {
        readonly tail: string;
        readonly grade: (typeof GRADES)[number];
        readonly attemptId: string;
        readonly reviewId: string;
      }
    | undefined;

  for (let step = 0; step < STEPS; step += 1) {
    now = new Date(
      now.getTime() + chance.pick([0, 1_000, 45_000, 11 * 60_000, 5 * 3_600_000, 26 * 3_600_000, 40 * 86_400_000]),
    );
    const before = await stateOf(database, learner);
    const done = (reviewId: string | null) => {
      if (reviewId !== null) undoable.push({ reviewId, before });
    };
    const tail = chance.pick(TAILS);
    const kind = chance.int(0, 19);
    if (kind < 10) {
      const grade = chance.pick(GRADES);
      const late = chance.pick([0, 0, 0, 90_000, 3 * 86_400_000, 90 * 86_400_000]);
      const given = {
        attemptId: randomUUID(),
        durationMs: chance.int(0, 100_000),
        ...(late > 0 && { answeredAt: new Date(now.getTime() - late).toISOString() }),
        ...(quizId !== undefined && chance.maybe(0.5) && { quizId }),
      };
      const { reviewId } = await me.grade(tail, grade, now, given);
      last = { tail, grade, attemptId: given.attemptId, reviewId };
      done(reviewId);
    } else if (kind < 11 && last) {
      const again = await me.grade(last.tail, last.grade, now, { attemptId: last.attemptId });
      expect(again.reviewId).toBe(last.reviewId);
      expect(await stateOf(database, learner)).toEqual(before);
    } else if (kind < 13) {
      done((await me.act(chance.pick(CARD_ACTS), tail, now)).reviewId);
    } else if (kind < 14) {
      const order = { attemptId: randomUUID(), act: "reset" as const, topic: TOPIC[tail] };
      const reset = await actOnCard(me.deps, { learner, order, now });
      if (reset.ok) done(reset.value.reviewId);
    } else if (kind < 15) {
      settings = { ...settings, zone: chance.pick(ZONES), retention: chance.pick([0.8, 0.9, 0.95]) };
      await learnerStore(database).change(learner, settings);
    } else if (kind < 16 && undoable.length === 0) {
      const setup = { ...ANY, mode: "choose" as const, cram: chance.maybe(0.5) };
      const quiz = await startQuiz(me.deps, { learner, clientId: randomUUID(), setup, now });
      quizId = quiz.ok ? quiz.value.id : undefined;
    } else {
      const undone = undoable.pop();
      if (undone) {
        await me.undo(undone.reviewId, now);
        expect(await stateOf(database, learner)).toEqual(undone.before);
      }
    }
    const { logged } = await database.client.learner.findUniqueOrThrow({ where: { id: learner } });
    while (settingsAt.length < logged) settingsAt.push(settings);
  }
  const topicOf = (questionId: string) => TOPIC[questionId.slice(2) as keyof typeof TOPIC];
  const { stored, counted } = await recount(
    database,
    learner,
    ({ number }) => settingsAt[number - 1] ?? settings,
    topicOf,
  );
  expect(stored).toEqual(counted);
  expect(counted.logged).toBeGreaterThan(0);
}

function histories(store: Store, count: number) {
  const seeds = Array.from({ length: count }, (_, index) => FIRST + index);
  test(
    `add up, and undo reads as before, ${count} times (seeds from ${FIRST})`,
    { timeout: 3 * 3_600_000 },
    async () => {
      const database = await store.newDatabase();
      await publishQuestions(database, Object.fromEntries(TAILS.map((tail) => [tail, { topic: TOPIC[tail] }])));
      for (const seed of seeds) {
        await live({ database }, seed).catch((error: unknown) => {
          throw new Error(`HISTORY_SEED=${seed}`, { cause: error });
        });
      }
    },
  );
}

const [sqlite, postgresql] = newStores();
describe("random histories on SQLite", () => histories(sqlite, long ? 10_000 : 100));
// The same code over the same tables: what is particular to a database shows in fewer.
describe("random histories on PostgreSQL", () => histories(postgresql, long ? 1_000 : 30));
