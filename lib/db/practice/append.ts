import { randomUUID } from "node:crypto";
import type { TopicId } from "@/lib/catalogue/model";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import type { LogEntry } from "@/lib/quiz/log";
import type { NewEntry } from "@/lib/quiz/port";
import { isMet, tallyOf } from "@/lib/quiz/tally";
import { isMastered, type Card } from "@/lib/scheduling/card";
import { chunks } from "../catalogue/chunks";
import type { Transaction } from "../client";
import { cardRow, entryRow } from "./rows";
import { countDay, countTopics, type TopicChange } from "./tallies";

/** Rows of one statement: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const ROWS = 500;

export type Book = {
  readonly transaction: Transaction;
  readonly learnerId: LearnerId;
  /** Number of the last entry. */
  logged: number;
  /** Topics of questions, and those under which their cards are counted (null: there is no card), as far as they were read. */
  readonly topics: Map<QuestionId, TopicId>;
  readonly counted: Map<QuestionId, TopicId | null>;
};

/** Adds entries to the log, makes the cards what they say, and counts. */
export async function append(book: Book, entries: readonly NewEntry[]): Promise<void> {
  await putEntries(book, entries);
  await putCards(book, entries);
  await count(book, entries, 1);
}

/** Adds an undo of each entry to the log, makes the cards what they were before, and counts back. */
export async function undo(
  book: Book,
  entries: readonly LogEntry[],
  stamp: Pick<LogEntry, "at" | "day">,
): Promise<void> {
  const undoings = entries.map((entry): NewEntry => ({
    ...{ ...stamp, id: randomUUID(), act: "undo", attemptId: entry.id, undoes: entry.number },
    ...{ questionId: entry.questionId, quizId: entry.quizId, before: entry.after, after: entry.before },
    ...{ grade: null, durationMs: null, recall: null, text: null, points: null },
  }));
  await putEntries(book, undoings);
  await putCards(book, undoings);
  await count(book, entries, -1);
}

async function putEntries(book: Book, entries: readonly NewEntry[]): Promise<void> {
  const { transaction, learnerId } = book;
  const rows = entries.map((entry, index) => entryRow(learnerId, { ...entry, number: book.logged + index + 1 }));
  for (const data of chunks(rows, ROWS)) await transaction.logEntry.createMany({ data });
  book.logged += entries.length;
}

async function putCards(book: Book, entries: readonly NewEntry[]): Promise<void> {
  const { transaction, learnerId } = book;
  const changed = entries.filter(({ act }) => act !== "cram");
  for (const chunk of chunks(changed, ROWS)) {
    const ids = chunk.map(({ questionId }) => questionId);
    await learnTopics(book, ids);
    const changes = new Map<TopicId, TopicChange>();
    const rows = chunk.flatMap(({ questionId, before, after }) => {
      const topic = book.topics.get(questionId);
      invariant(topic, `the log names ${questionId}, which is no question`);
      note(changes, book.counted.get(questionId) ?? topic, before, -1);
      note(changes, topic, after, 1);
      return after ? [cardRow(learnerId, topic, after)] : [];
    });
    const [row] = rows;
    if (chunk.length === 1 && row) {
      const key = { learnerId, questionId: row.questionId };
      await transaction.card.upsert({ where: { learnerId_questionId: key }, create: row, update: row });
    } else {
      await transaction.card.deleteMany({ where: { learnerId, questionId: { in: ids } } });
      await transaction.card.createMany({ data: rows });
    }
    for (const { questionId } of chunk) book.counted.delete(questionId);
    await countTopics(transaction, learnerId, changes);
  }
}

async function learnTopics({ transaction, learnerId, topics, counted }: Book, ids: QuestionId[]): Promise<void> {
  if (!ids.every((id) => topics.has(id))) {
    const rows = await transaction.question.findMany({ where: { id: { in: ids } }, select: { id: true, topic: true } });
    for (const { id, topic } of rows) topics.set(id as QuestionId, topic as TopicId);
  }
  if (!ids.every((id) => counted.has(id))) {
    const where = { learnerId, questionId: { in: ids } };
    const rows = await transaction.card.findMany({ where, select: { questionId: true, topic: true } });
    for (const { questionId, topic } of rows) counted.set(questionId as QuestionId, topic as TopicId);
  }
}

function note(changes: Map<TopicId, TopicChange>, topic: TopicId, card: Card | null, sign: 1 | -1): void {
  const change = changes.get(topic) ?? { seen: 0, mastered: 0 };
  if (isMet(card)) change.seen += sign;
  if (card && isMastered(card)) change.mastered += sign;
  changes.set(topic, change);
}

async function count({ transaction, learnerId, logged }: Book, entries: readonly LogOrNew[], sign: 1 | -1) {
  let reviews = 0;
  for (const entry of entries) {
    const tally = tallyOf(entry);
    if (!tally) continue;
    await countDay(transaction, { learnerId, day: entry.day }, tally, sign);
    reviews += sign;
  }
  await transaction.learner.updateMany({ where: { id: learnerId }, data: { logged, reviews: { increment: reviews } } });
}
type LogOrNew = NewEntry | LogEntry;
