import { randomUUID } from "node:crypto";
import type { TopicId } from "@/lib/catalogue/model";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import type { LogEntry } from "@/lib/quiz/log";
import type { NewEntry } from "@/lib/quiz/port";
import { isMet, tallyOf } from "@/lib/quiz/tally";
import { isMastered, type Card } from "@/lib/scheduling/card";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { chunks } from "../catalogue/chunks";
import { replacing, rowsInto } from "../columns";
import type { Statements } from "../statements";
import { CARD_COLUMNS, cardRow, ENTRY_COLUMNS, entryRow } from "./rows";
import { countDay, countTopics, type TopicChange } from "./tallies";

/** Rows of one statement: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const ROWS = 500;

export type Book = {
  readonly statements: Statements;
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
  const { statements, learnerId } = book;
  const rows = entries.map((entry, index) => entryRow(learnerId, { ...entry, number: book.logged + index + 1 }));
  for (const chunk of chunks(rows, ROWS)) await statements.run(rowsInto("LogEntry", ENTRY_COLUMNS, chunk));
  book.logged += entries.length;
}

async function putCards(book: Book, entries: readonly NewEntry[]): Promise<void> {
  const { statements, learnerId } = book;
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
    const gone = chunk.flatMap(({ questionId, after }) => (after ? [] : [questionId]));
    if (gone.length > 0)
      await statements.run(
        Prisma.sql`DELETE FROM "Card" WHERE "learnerId" = ${learnerId} AND "questionId" IN (${Prisma.join(gone)})`,
      );
    if (rows.length > 0) await statements.run(Prisma.sql`${rowsInto("Card", CARD_COLUMNS, rows)} ${REPLACING_CARD}`);
    for (const { questionId } of chunk) book.counted.delete(questionId);
    await countTopics(statements, learnerId, changes);
  }
}

const REPLACING_CARD = replacing(CARD_COLUMNS, ["learnerId", "questionId"]);

type Topic = { readonly id: string; readonly topic: string };

async function learnTopics({ statements, learnerId, topics, counted }: Book, ids: QuestionId[]): Promise<void> {
  if (!ids.every((id) => topics.has(id))) {
    const rows = await statements.rows<Topic>(
      Prisma.sql`SELECT "id", "topic" FROM "Question" WHERE "id" IN (${Prisma.join(ids)})`,
    );
    for (const { id, topic } of rows) topics.set(id as QuestionId, topic as TopicId);
  }
  if (!ids.every((id) => counted.has(id))) {
    const rows = await statements.rows<Topic>(Prisma.sql`
      SELECT "questionId" AS "id", "topic" FROM "Card"
      WHERE "learnerId" = ${learnerId} AND "questionId" IN (${Prisma.join(ids)})`);
    for (const { id, topic } of rows) counted.set(id as QuestionId, topic as TopicId);
  }
}

function note(changes: Map<TopicId, TopicChange>, topic: TopicId, card: Card | null, sign: 1 | -1): void {
  const change = changes.get(topic) ?? { seen: 0, mastered: 0 };
  if (isMet(card)) change.seen += sign;
  if (card && isMastered(card)) change.mastered += sign;
  changes.set(topic, change);
}

async function count({ statements, learnerId, logged }: Book, entries: readonly LogOrNew[], sign: 1 | -1) {
  let reviews = 0;
  for (const entry of entries) {
    const tally = tallyOf(entry);
    if (!tally) continue;
    await countDay(statements, { learnerId, day: entry.day }, tally, sign);
    reviews += sign;
  }
  await statements.run(
    Prisma.sql`UPDATE "Learner" SET "logged" = ${logged}, "reviews" = "reviews" + ${reviews} WHERE "id" = ${learnerId}`,
  );
}
type LogOrNew = NewEntry | LogEntry;
