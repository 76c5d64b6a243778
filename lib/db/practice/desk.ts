import type { TopicId } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import type { LogEntry } from "@/lib/quiz/log";
import type { Desk } from "@/lib/quiz/port";
import type { QuizSetup } from "@/lib/quiz/quiz";
import { Prisma, type Card, type LogEntry as EntryRow, type Quiz } from "@/prisma/generated/sqlite/client";
import type { Database } from "../client";
import { named } from "../columns";
import { toSettings } from "../learners/settings";
import type { Statements } from "../statements";
import { append, undo, type Book } from "./append";
import { drawBack, readFrontier, writeFrontier } from "./frontier";
import { holdLearner } from "./hold-learner";
import { knownPool } from "./load-pool";
import { addQuiz, gradeItem, reopenItem } from "./quizzes";
import { CARD_COLUMNS, ENTRY_COLUMNS, toCard, toEntry } from "./rows";

const CARD = named(CARD_COLUMNS);
const ENTRY = named(ENTRY_COLUMNS);

/**
 * A learner's desk. Sitting down takes the lock of their row, so that everything read here stays true until the end of
 * the transaction. Throws when the learner is no more. All in SQL: people sit here all day.
 */
export async function openDesk(
  client: Database["client"],
  statements: Statements,
  learnerId: LearnerId,
): Promise<Desk> {
  const learner = await holdLearner(statements, learnerId);
  const book: Book = { statements, learnerId, logged: learner.logged, topics: new Map(), counted: new Map() };
  const entries = async (where: Prisma.Sql): Promise<LogEntry[]> => {
    const rows = await statements.rows<EntryRow>(Prisma.sql`
      SELECT ${ENTRY} FROM "LogEntry" WHERE "learnerId" = ${learnerId} AND "act" <> 'undo' AND ${where} ORDER BY "number"`);
    return rows.map(toEntry);
  };
  const findEntry = async (id: string) => (await entries(Prisma.sql`"id" = ${id}`))[0] ?? null;

  return {
    settings: toSettings(learner),
    hasQuestion: async (id) => {
      const [row] = await statements.rows<{ topic: string; retired: boolean }>(
        Prisma.sql`SELECT "topic", "retired" FROM "Question" WHERE "id" = ${id}`,
      );
      if (!row || row.retired) return false;
      book.topics.set(id, row.topic as TopicId);
      return true;
    },
    findCard: async (questionId) => {
      const [row] = await statements.rows<Card>(
        Prisma.sql`SELECT ${CARD} FROM "Card" WHERE "learnerId" = ${learnerId} AND "questionId" = ${questionId}`,
      );
      book.counted.set(questionId, (row?.topic as TopicId | undefined) ?? null);
      return row ? toCard(row) : null;
    },
    listMetCards: async (topic) => {
      const rows = await statements.rows<Card>(Prisma.sql`
        SELECT ${CARD} FROM "Card"
        WHERE "learnerId" = ${learnerId} AND "reps" > 0
          AND "questionId" IN (SELECT "id" FROM "Question" WHERE "topic" = ${topic})
        ORDER BY "questionId"`);
      return rows.map(toCard);
    },
    listAttempt: (attemptId) => entries(Prisma.sql`"attemptId" = ${attemptId}`),
    findEntry,
    isUndone: async ({ number }) => {
      const undoing = Prisma.sql`SELECT "id" FROM "LogEntry" WHERE "learnerId" = ${learnerId} AND "undoes" = ${number}`;
      return (await statements.rows(undoing)).length > 0;
    },
    findLatest: async () => {
      const [row] = await statements.rows<{ id: string }>(latestOf(learnerId));
      return row ? findEntry(row.id) : null;
    },
    append: (all) => append(book, all),
    undo: async (undone, stamp) => {
      await undo(book, undone, stamp);
      const lost = undone.filter(({ before, act }) => before === null && act !== "cram");
      if (learner.frontier === null || lost.length === 0) return;
      // Without the questions at hand it is given up: it only saves looking again.
      const pool = knownPool(client);
      const ids = lost.map(({ questionId }) => questionId);
      const frontier = pool && writeFrontier(pool, drawBack(readFrontier(learner.frontier, pool), pool, ids));
      await statements.run(Prisma.sql`UPDATE "Learner" SET "frontier" = ${frontier} WHERE "id" = ${learnerId}`);
    },
    findQuiz: async (which) => {
      const where = "id" in which ? Prisma.sql`"id" = ${which.id}` : Prisma.sql`"clientId" = ${which.clientId}`;
      const [row] = await statements.rows<Pick<Quiz, "id" | "setup" | "endedAt">>(
        Prisma.sql`SELECT "id", "setup", "endedAt" FROM "Quiz" WHERE "learnerId" = ${learnerId} AND ${where}`,
      );
      return row ? { id: row.id, endedAt: row.endedAt, setup: JSON.parse(row.setup) as QuizSetup } : null;
    },
    addQuiz: (quiz) => addQuiz(statements, learnerId, quiz),
    gradeItem: (quizId, entry, again) => gradeItem(statements, quizId, entry, again),
    reopenItem: (quizId, entry) => reopenItem(statements, quizId, entry),
    endQuiz: async (id, endedAt) => {
      await statements.run(Prisma.sql`
        UPDATE "Quiz" SET "endedAt" = ${endedAt}
        WHERE "id" = ${id} AND "learnerId" = ${learnerId} AND "endedAt" IS NULL`);
    },
  };
}

const latestOf = (learnerId: string) => Prisma.sql`
  SELECT "id" FROM "LogEntry" AS "entry"
  WHERE "learnerId" = ${learnerId} AND "act" <> 'undo' AND NOT EXISTS (
    SELECT 1 FROM "LogEntry" AS "undo"
    WHERE "undo"."learnerId" = "entry"."learnerId" AND "undo"."undoes" = "entry"."number"
  )
  ORDER BY "number" DESC LIMIT 1`;
