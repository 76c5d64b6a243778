import type { LearnerId } from "@/lib/core/ids";
import type { Database } from "@/lib/db/client";
import { toCard, toEntry } from "@/lib/db/practice/rows";
import { isMastered, type Card } from "@/lib/scheduling/card";
import { dayOf } from "@/lib/scheduling/day";
import { replay, type ReplayEntry } from "@/lib/scheduling/replay";
import type { SchedulingSettings } from "@/lib/scheduling/card";

type Row = Readonly<Record<string, number | string>>;

/**
 * What is stored of a learner beside what their log amounts to: cards by S3's replay (as recorded, and worked out anew),
 * counters by adding up here. Both sides have the same keys, so that a test compares them whole.
 */
export async function recount(
  { client }: Database,
  learnerId: LearnerId,
  settingsAt: (entry: ReplayEntry) => SchedulingSettings,
  topicOf: (questionId: string) => string,
) {
  const where = { learnerId };
  const log = (await client.logEntry.findMany({ where, orderBy: { number: "asc" } })).map(toEntry);
  const learner = await client.learner.findUniqueOrThrow({ where: { id: learnerId } });
  const cards = (await client.card.findMany({ where })).map(toCard);
  const undone = new Set(log.map(({ undoes }) => undoes));
  const reviews = log.filter(({ grade, number }) => grade !== null && !undone.has(number));
  const byId = (all: Iterable<Card>): Record<string, Card> =>
    Object.fromEntries([...all].map((card): [string, Card] => [card.questionId, card]));

  const days = new Map<string, Record<string, number>>();
  for (const { day, grade, durationMs, before, act, recall } of reviews) {
    const row = days.get(day) ?? {};
    const add = (key: string, amount: number) => (row[key] = (row[key] ?? 0) + amount);
    add("reviews", 1);
    add(grade ?? "", 1);
    add("met", act === "review" && (before?.reps ?? 0) === 0 ? 1 : 0);
    add("durationMs", durationMs ?? 0);
    add("predicted", recall === null ? 0 : 1);
    add("recalled", recall !== null && grade !== "again" ? 1 : 0);
    add("expected", recall ?? 0);
    days.set(day, row);
  }
  const met = cards.filter(({ reps }) => reps > 0);
  const topics = [...new Set(met.map(({ questionId }) => topicOf(questionId)))].sort().map((topic) => {
    const own = met.filter(({ questionId }) => topicOf(questionId) === topic);
    return { learnerId, topic, seen: own.length, mastered: own.filter(isMastered).length };
  });
  const storedDays = await client.dayTally.findMany({ where, orderBy: { day: "asc" } });
  const storedTopics = await client.topicTally.findMany({ where, orderBy: { topic: "asc" } });
  const filled = (day: string, row: Row) => ({ learnerId, again: 0, hard: 0, good: 0, easy: 0, ...row, day });

  return {
    stored: {
      cards: byId(cards),
      again: byId(cards),
      logged: learner.logged,
      numbers: log.map(({ number }) => number),
      days: storedDays.map((row) => ({ ...row, durationMs: Number(row.durationMs) })),
      misdated: [] as string[],
      topics: storedTopics,
      reviews: learner.reviews,
    },
    counted: {
      cards: byId(replay(log).values()),
      again: byId(replay(log, settingsAt).values()),
      logged: log.length,
      numbers: log.map((_, index) => index + 1),
      days: [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, row]) => filled(day, row)),
      misdated: log.filter((entry) => entry.day !== dayOf(entry.at, settingsAt(entry))).map(({ id }) => id),
      topics,
      reviews: reviews.length,
    },
  };
}
