import type { TopicId } from "@/lib/catalogue/model";
import { NO_TALLY, type Tally } from "@/lib/quiz/tally";
import { Prisma, type DayTally } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";

const COUNTERS = Object.keys(NO_TALLY) as (keyof Tally)[];

const columns = (tally: Tally) => ({ ...tally, durationMs: BigInt(tally.durationMs) });

export const toTally = (row: Omit<DayTally, "learnerId" | "day"> | null): Tally =>
  row ? (Object.fromEntries(COUNTERS.map((counter) => [counter, Number(row[counter])])) as Tally) : NO_TALLY;

/** Adds to a day, or takes away from it; a day without reviews leaves no row. */
export async function countDay(
  transaction: Transaction,
  key: { readonly learnerId: string; readonly day: string },
  tally: Tally,
  sign: 1 | -1,
): Promise<void> {
  const changes = Object.fromEntries(
    Object.entries(columns(tally))
      .filter(([, amount]) => Number(amount) !== 0)
      .map(([counter, amount]) => [counter, sign === 1 ? { increment: amount } : { decrement: amount }]),
  );
  if (sign === 1) {
    const where = { learnerId_day: key };
    await transaction.dayTally.upsert({ where, create: { ...key, ...columns(tally) }, update: changes });
    return;
  }
  await transaction.dayTally.updateMany({ where: key, data: changes });
  await transaction.dayTally.deleteMany({ where: { ...key, reviews: 0 } });
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

export async function countTopics(
  transaction: Transaction,
  learnerId: string,
  changes: ReadonlyMap<TopicId, TopicChange>,
): Promise<void> {
  for (const [topic, { seen, mastered }] of changes) {
    if (seen === 0 && mastered === 0) continue;
    const key = { learnerId, topic };
    await transaction.topicTally.upsert({
      where: { learnerId_topic: key },
      create: { ...key, seen, mastered },
      update: { seen: { increment: seen }, mastered: { increment: mastered } },
    });
    if (seen < 0) await transaction.topicTally.deleteMany({ where: { ...key, seen: 0 } });
  }
}
