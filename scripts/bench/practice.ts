import { randomUUID } from "node:crypto";
import { systemClock } from "@/lib/core/clock";
import type { Database } from "@/lib/db/client";
import type { Provider } from "@/lib/db/address";
import { practiceStore } from "@/lib/db/practice/practice-store";
import { gradeCard } from "@/lib/services/practice/grade-card";
import { onBothDatabases, type Ground } from "./grounds";
import { milliseconds, pace, PACE_COLUMNS, paceFigures, percentile, type Pace } from "./pace";
import { addLearner, addPractised, addQuestions, questionId, type Practised } from "./practised-learner";
import { serveSite, type Site } from "./site";
import { printTable } from "./table";
import type { QuestionId } from "@/lib/core/ids";

const SMALL = { cards: 1_000, reviews: 10, days: 100 };
const LARGE = { cards: 100_000, reviews: 10, days: 1_000 };
const QUESTIONS = LARGE.cards + 1_000;
const ROUNDS = 300;
const WRITES = 1_000;
/** People who practise at the same time. */
const WRITERS = 8;
const ALONE = { writers: 1, writes: WRITES };
const TOGETHER = { writers: WRITERS, writes: WRITES };

const cookieOf = ({ secret }: Practised) => `tizhou=${secret}`;

async function get(site: Site, path: string, learner: Practised): Promise<void> {
  const reply = await fetch(site.address + path, { headers: { cookie: cookieOf(learner) } });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
  await reply.arrayBuffer();
}

/** One after the other in turn, so that what else the machine does falls on both. */
async function compareSizes(site: Site, provider: Provider, small: Practised, large: Practised): Promise<void> {
  const rows = [];
  for (const path of ["/api/queue", "/api/progress"]) {
    const times = { small: [] as number[], large: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = await milliseconds(() => get(site, path, small));
      const other = await milliseconds(() => get(site, path, large));
      // The first ones wait for what is read once.
      if (round >= ROUNDS / 10) times.small.push(one);
      if (round >= ROUNDS / 10) times.large.push(other);
    }
    const [less, more] = [percentile(times.small, 0.5), percentile(times.large, 0.5)];
    rows.push({ what: path, figures: [less.toFixed(2), more.toFixed(2), (more / less).toFixed(2)] });
  }
  const columns = ["1,000 cards, ms", "100,000 cards, ms", "×"];
  printTable(`${provider}: p50 of a learner with 10,000 reviews and of one with 1,000,000`, columns, rows);
}

async function post(site: Site, learner: Practised, number: number): Promise<void> {
  const reply = await fetch(`${site.address}/api/reviews`, {
    method: "POST",
    headers: { cookie: cookieOf(learner), origin: site.address, "content-type": "application/json" },
    body: JSON.stringify({
      attemptId: randomUUID(),
      questionId: questionId(number),
      grade: "good",
      durationMs: 20_000,
    }),
  });
  if (reply.status !== 200) throw new Error(`A review was answered with ${reply.status}: ${await reply.text()}`);
  await reply.arrayBuffer();
}

/** What a commit of the rows of one review costs when nobody decides anything. */
async function ceilingOf(ground: Ground, learner: Practised): Promise<Pace> {
  const { script, end } = await ground.bare();
  try {
    return await pace((_, round) => script(bareReview(learner, round)), ALONE);
  } finally {
    await end();
  }
}

const bareReview = ({ id }: Practised, round: number): string => {
  const at = "'2026-11-22T10:00:00.000+00:00'";
  const entry = `'${randomUUID()}', '${id}', ${round + 1}, 'review', '${randomUUID()}', '${questionId(round)}', ${at}, '2026-11-22', 3`;
  const card = `'${id}', '${questionId(round)}', 'learning', ${at}, 1, 5, 0, 0, 1, 0, ${at}, 3, false, 'platform'`;
  return `BEGIN;
    UPDATE "Learner" SET "logged" = "logged" + 1 WHERE "id" = '${id}';
    INSERT INTO "LogEntry" ("id", "learnerId", "number", "act", "attemptId", "questionId", "at", "day", "grade") VALUES (${entry});
    INSERT INTO "Card" ("learnerId", "questionId", "state", "dueAt", "stability", "difficulty", "intervalDays", "step", "reps", "lapses", "lastAt", "lastGrade", "suspended", "topic") VALUES (${card});
    COMMIT;`;
};

async function compareWrites(site: Site, ground: Ground, now: Date): Promise<void> {
  const { database, provider } = ground;
  const { deps, people } = await crowd(database, now);
  const grade = (learner: Practised, round: number) => {
    const review = { attemptId: randomUUID(), questionId: questionId(round) as QuestionId, grade: "good" as const };
    return gradeCard(deps, { learner: learner.id, review, now });
  };
  const of = (writer: number) => people[writer] ?? people[0];
  const ceiling = await ceilingOf(ground, await addLearner(database, now));
  const service = await pace((_, round) => grade(of(0), round), ALONE);
  const alone = await pace((_, round) => post(site, of(1), round), ALONE);
  const together = await pace((writer, round) => grade(of(2 + WRITERS + writer), round), TOGETHER);
  const many = await pace((writer, round) => post(site, of(2 + writer), round), TOGETHER);
  const again = await ceilingOf(ground, await addLearner(database, now));
  printTable(`${provider}: reviews with durable commits`, PACE_COLUMNS, [
    { what: "the database itself: the same rows, committed", figures: paceFigures(ceiling, ceiling) },
    { what: "the use case, without HTTP", figures: paceFigures(service, ceiling) },
    { what: `the use case, ${WRITERS} people at once`, figures: paceFigures(together, ceiling) },
    { what: "POST /api/reviews, one person", figures: paceFigures(alone, ceiling) },
    { what: `POST /api/reviews, ${WRITERS} people at once`, figures: paceFigures(many, ceiling) },
    { what: "the database itself, once more", figures: paceFigures(again, ceiling) },
  ]);
}

async function crowd(database: Database, now: Date) {
  const first = await addLearner(database, now);
  const others = [];
  for (let count = 0; count <= 2 * WRITERS; count += 1) others.push(await addLearner(database, now));
  const people: readonly [Practised, ...Practised[]] = [first, ...others];
  return { deps: { practice: practiceStore(database) }, people };
}

/** Grades through HTTP beside what the database can do, and what a long history costs. Needs the built site. */
export const benchPractice = (): Promise<void> =>
  onBothDatabases(async (ground) => {
    const now = systemClock();
    const { database, provider, url } = ground;
    await addQuestions(database, QUESTIONS);
    const small = await addPractised(database, now, SMALL);
    const large = await addPractised(database, now, LARGE);
    const site = await serveSite({ DATABASE_URL: url });
    try {
      await compareSizes(site, provider, small, large);
      await compareWrites(site, ground, now);
    } finally {
      await site.stop();
    }
  });
