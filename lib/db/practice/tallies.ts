import type { TopicId } from "@/lib/catalogue/model";
import { NO_TALLY, type Tally } from "@/lib/quiz/tally";
import { Prisma, type DayTally } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";
import { adding, rowsInto } from "../columns";
import type { Statements } from "../statements";

const COUNTERS = Object.keys(NO_TALLY) as (keyof Tally)[];

const DAY_KEY = ["learnerId", "day"] as const;
const DAY_COLUMNS = [...DAY_KEY, ...COUNTERS] as const;
const ADDING_DAY = adding("DayTally", DAY_COLUMNS, DAY_KEY);

export const toTally = (row: Omit<DayTally, "learnerId" | "day"> | null): Tally =>
  row ? (Object.fromEntries(COUNTERS.map((counter) => [counter, Number(row[counter])])) as Tally) : NO_TALLY;

/** Adds to a day, or takes away from it; a day without reviews leaves no row. */
export async function countDay(
  statements: Statements,
  key: { readonly learnerId: string; readonly day: string },
  tally: Tally,
  sign: 1 | -1,
): Promise<void> {
  if (sign === 1) {
    await statements.run(Prisma.sql`${rowsInto("DayTally", DAY_COLUMNS, [{ ...key, ...tally }])} ${ADDING_DAY}`);
    return;
  }
  const changes = COUNTERS.filter((counter) => tally[counter] !== 0).map(
    (counter) => Prisma.sql`${Prisma.raw(`"${counter}" = "${counter}" -`)} ${tally[counter]}`,
  );
  const which = Prisma.sql`"learnerId" = ${key.learnerId} AND "day" = ${key.day}`;
  await statements.run(Prisma.sql`UPDATE "DayTally" SET ${Prisma.join(changes)} WHERE ${which}`);
  await statements.run(Prisma.sql`DELETE FROM "DayTally" WHERE ${which} AND "reviews" = 0`);
}

/** Newest first. Without the detour of rows: whoever has practised for years has a thousand of them. */
export async function listDays(transaction: Transaction, learnerId: string, most: number): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ day: string }[]>(
    Prisma.sql`SELECT "day" FROM "DayTally" WHERE "learnerId" = ${learnerId} ORDER BY "day" DESC LIMIT ${most}`,
  );
  return rows.map(({ day }) => day);
}

/** By how much the counters of topics change. */
export type TopicChange = { seen: number; mastered: number };

const TOPIC_KEY = ["learnerId", "topic"] as const;
const TOPIC_COLUMNS = [...TOPIC_KEY, "seen", "mastered"] as const;
const ADDING_TOPIC = adding("TopicTally", TOPIC_COLUMNS, TOPIC_KEY);

export async function countTopics(
  statements: Statements,
  learnerId: string,
  changes: ReadonlyMap<TopicId, TopicChange>,
): Promise<void> {
  for (const [topic, { seen, mastered }] of changes) {
    if (seen === 0 && mastered === 0) continue;
    const rows = [{ learnerId, topic, seen, mastered }];
    await statements.run(Prisma.sql`${rowsInto("TopicTally", TOPIC_COLUMNS, rows)} ${ADDING_TOPIC}`);
    if (seen < 0)
      await statements.run(
        Prisma.sql`DELETE FROM "TopicTally" WHERE "learnerId" = ${learnerId} AND "topic" = ${topic} AND "seen" = 0`,
      );
  }
}
