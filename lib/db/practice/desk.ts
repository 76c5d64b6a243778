import type { TopicId } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import type { Desk } from "@/lib/quiz/port";
import type { QuizSetup } from "@/lib/quiz/quiz";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { Database, Transaction } from "../client";
import { toSettings } from "../learners/settings";
import { append, undo, type Book } from "./append";
import { drawBack, readFrontier, writeFrontier } from "./frontier";
import { loadPool } from "./load-pool";
import { addQuiz, gradeItem, reopenItem } from "./quizzes";
import { toCard, toEntry } from "./rows";

/**
 * A learner's desk. Sitting down takes the lock of their row, so that everything read here stays true until the end of
 * the transaction. Throws when the learner is no more.
 */
export async function openDesk(
  client: Database["client"],
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<Desk> {
  const learner = await transaction.learner.update({ where: { id: learnerId }, data: { logged: { increment: 0 } } });
  const book: Book = { transaction, learnerId, logged: learner.logged, topics: new Map(), counted: new Map() };
  const first = async (where: Prisma.LogEntryWhereInput) => {
    const row = await transaction.logEntry.findFirst({ where: { learnerId, act: { not: "undo" }, ...where } });
    return row && toEntry(row);
  };

  return {
    settings: toSettings(learner),
    hasQuestion: async (id) => {
      const row = await transaction.question.findFirst({ where: { id, retired: false }, select: { topic: true } });
      if (!row) return false;
      book.topics.set(id, row.topic as TopicId);
      return true;
    },
    findCard: async (questionId) => {
      const row = await transaction.card.findUnique({ where: { learnerId_questionId: { learnerId, questionId } } });
      book.counted.set(questionId, (row?.topic as TopicId | undefined) ?? null);
      return row && toCard(row);
    },
    listMetCards: async (topic) => {
      const where = { learnerId, reps: { gt: 0 }, question: { topic } };
      return (await transaction.card.findMany({ where, orderBy: { questionId: "asc" } })).map(toCard);
    },
    listAttempt: async (attemptId) => {
      const where = { learnerId, attemptId, act: { not: "undo" } };
      return (await transaction.logEntry.findMany({ where, orderBy: { number: "asc" } })).map(toEntry);
    },
    findEntry: (id) => first({ id }),
    isUndone: async ({ number }) => (await transaction.logEntry.count({ where: { learnerId, undoes: number } })) > 0,
    findLatest: async () => {
      const [row] = await transaction.$queryRaw<{ id: string }[]>(latestOf(learnerId));
      return row ? first({ id: row.id }) : null;
    },
    append: (entries) => append(book, entries),
    undo: async (entries, stamp) => {
      await undo(book, entries, stamp);
      const lost = entries.filter(({ before, act }) => before === null && act !== "cram");
      if (learner.frontier === null || lost.length === 0) return;
      const pool = await loadPool(client, transaction);
      const ids = lost.map(({ questionId }) => questionId);
      const frontier = writeFrontier(pool, drawBack(readFrontier(learner.frontier, pool), pool, ids));
      await transaction.learner.update({ where: { id: learnerId }, data: { frontier } });
    },
    findQuiz: async (where) => {
      const row = await transaction.quiz.findFirst({ where: { ...where, learnerId } });
      return row && { id: row.id, endedAt: row.endedAt, setup: JSON.parse(row.setup) as QuizSetup };
    },
    addQuiz: (quiz) => addQuiz(transaction, learnerId, quiz),
    gradeItem: (quizId, entry, again) => gradeItem(transaction, quizId, entry, again),
    reopenItem: (quizId, entry) => reopenItem(transaction, quizId, entry),
    endQuiz: async (id, endedAt) => {
      await transaction.quiz.updateMany({ where: { id, learnerId, endedAt: null }, data: { endedAt } });
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
