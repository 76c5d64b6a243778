import { randomUUID } from "node:crypto";
import { DEFAULT_SETTINGS } from "@/lib/api/default-settings";
import { TOPICS } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import type { Database } from "@/lib/db/client";
import { learnerStore } from "@/lib/db/learners/learner-store";
import { addDays, dayOf } from "@/lib/scheduling/day";
import { hashSecret, newSecret } from "@/lib/services/secrets";

const DAY_MS = 86_400_000;
const ROWS_PER_STATEMENT = 2_000;
/** Of cards, in learning steps at one time: a person has only so many. */
const IN_STEPS = 5;
/** One card of so many is overdue: enough that the limit of the day is reached by a small learner too. */
const OVERDUE_EACH = 3;

export const questionId = (number: number): string => `q-${number.toString(36).padStart(6, "0")}`;

type Value = string | number | boolean | null;

const literal = (value: Value): string => (typeof value === "string" ? `'${value}'` : String(value));

/** Rows straight into a table: a generated history is not worth a hundred thousand requests. */
async function insert(
  database: Database,
  table: string,
  rows: Iterable<Readonly<Record<string, Value>>>,
): Promise<void> {
  let waiting: string[] = [];
  let columns = "";
  const flush = async () => {
    if (waiting.length > 0)
      await database.client.$executeRawUnsafe(`INSERT INTO "${table}" (${columns}) VALUES ${waiting.join(",")}`);
    waiting = [];
  };
  for (const row of rows) {
    columns = Object.keys(row)
      .map((name) => `"${name}"`)
      .join(",");
    waiting.push(`(${Object.values(row).map(literal).join(",")})`);
    if (waiting.length === ROWS_PER_STATEMENT) await flush();
  }
  await flush();
}

// As both databases keep it.
const stamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace("Z", "+00:00");

/** Questions in turn of every topic, without any text. */
export async function addQuestions(database: Database, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, number) => ({
    ...{ id: questionId(number), slug: `question-${number}`, topic: TOPICS[number % TOPICS.length] ?? TOPICS[0] },
    ...{ kind: "open", difficulty: "medium", reviewed: "2026-11-21", answered: true, retired: false },
    ...{ topicRank: number % TOPICS.length, difficultyRank: 1, listed: Math.floor(number / TOPICS.length) },
  }));
  await insert(database, "Question", rows);
  await database.client.catalogue.create({ data: { id: 1, digest: "bench", pipeline: "bench" } });
}

export type Practised = { readonly id: LearnerId; readonly secret: string };

/** A learner without any practice. */
export async function addLearner(database: Database, now: Date): Promise<Practised> {
  const [id, secret] = [randomUUID(), newSecret()];
  await learnerStore(database).add({ id, hash: hashSecret(secret), settings: DEFAULT_SETTINGS, now });
  return { id: id as LearnerId, secret };
}

/** One who has met the first `cards` questions, each `reviews` times, on the last `days` days. */
export async function addPractised(
  database: Database,
  now: Date,
  { cards, reviews, days }: { readonly cards: number; readonly reviews: number; readonly days: number },
): Promise<Practised> {
  const learner = await addLearner(database, now);
  const learnerId = learner.id;
  await insert(database, "Card", cardRows(learnerId, now, cards, reviews));
  await insert(database, "LogEntry", entryRows(learnerId, now, { cards, reviews, days }));
  const today = dayOf(now, DEFAULT_SETTINGS);
  await insert(
    database,
    "DayTally",
    Array.from({ length: days }, (_, ago) => ({
      ...{ learnerId, day: addDays(today, -1 - ago), reviews: Math.ceil((cards * reviews) / days), met: 10 },
      ...{ again: 10, hard: 10, good: 10, easy: 10, durationMs: 1_000_000, predicted: 30, expected: 27, recalled: 27 },
    })),
  );
  const seen = Math.floor(cards / TOPICS.length);
  await insert(
    database,
    "TopicTally",
    TOPICS.map((topic) => ({ learnerId, topic, seen, mastered: Math.floor(seen / 2) })),
  );
  const total = cards * reviews;
  await database.client.learner.update({ where: { id: learnerId }, data: { logged: total, reviews: total } });
  return learner;
}

function* cardRows(learnerId: string, now: Date, cards: number, reviews: number) {
  for (let number = 0; number < cards; number += 1) {
    const isInStep = number < IN_STEPS;
    const days = 1 + (number % 60);
    const isOverdue = number % OVERDUE_EACH === 0;
    yield {
      ...{ learnerId, questionId: questionId(number), state: isInStep ? "learning" : "review" },
      dueAt: stamp(now.getTime() + (isOverdue ? -days : days) * DAY_MS),
      ...{
        stability: days,
        difficulty: 5,
        intervalDays: isInStep ? 0 : days,
        step: 0,
        reps: reviews,
        lapses: number % 4,
      },
      ...{ lastAt: stamp(now.getTime() - 2 * days * DAY_MS), lastGrade: 3, suspended: false, buriedUntil: null },
      topic: TOPICS[number % TOPICS.length] ?? TOPICS[0],
    };
  }
}

function* entryRows(
  learnerId: string,
  now: Date,
  { cards, reviews, days }: { readonly cards: number; readonly reviews: number; readonly days: number },
) {
  const total = cards * reviews;
  const today = dayOf(now, DEFAULT_SETTINGS);
  for (let number = 1; number <= total; number += 1) {
    const ago = Math.floor(((total - number) / total) * days) + 1;
    yield {
      ...{ id: `${learnerId}-${number}`, learnerId, number, act: "review", attemptId: `${number}` },
      ...{ questionId: questionId(number % cards), at: stamp(now.getTime() - ago * DAY_MS), day: addDays(today, -ago) },
      ...{ grade: 3, durationMs: 20_000, recall: 0.9 },
    };
  }
}
