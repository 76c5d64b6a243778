import type { LearnerId, QuestionId } from "@/lib/core/ids";
import type { LogEntry } from "@/lib/quiz/log";
import type { NewQuiz, QuizSetup, StoredItem, StoredQuiz } from "@/lib/quiz/quiz";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { chunks } from "../catalogue/chunks";
import type { Transaction } from "../client";
import { rowsInto } from "../columns";
import type { Statements } from "../statements";
import { gradeNumber, gradeOf } from "./rows";

const withItems = {
  items: {
    orderBy: { place: "asc" },
    include: { question: { select: { slug: true, kind: true, topic: true, retired: true } } },
  },
} as const satisfies Prisma.QuizInclude;

type Row = Prisma.QuizGetPayload<{ include: typeof withItems }>;

type Which = { readonly learnerId: string; readonly id?: string; readonly clientId?: string };

/** The one that is meant, and of several the one that was started last. */
export async function findQuiz(transaction: Transaction, which: Which): Promise<StoredQuiz | null> {
  const row = await transaction.quiz.findFirst({
    where: which,
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    include: withItems,
  });
  return row && toQuiz(row);
}

const toQuiz = ({ id, setup, startedAt, endedAt, items }: Row): StoredQuiz => ({
  ...{ id, startedAt, endedAt },
  // Quizzes from before there were learning paths do not say that they have none.
  setup: { pathId: null, ...(JSON.parse(setup) as Omit<QuizSetup, "pathId">) },
  items: items.map(({ place, questionId, grade, entryId, question: { retired, slug, kind, topic } }) => ({
    ...{ place, slug, entryId },
    kind: kind as StoredItem["kind"],
    topic: topic as StoredItem["topic"],
    questionId: questionId as QuestionId,
    isRetired: retired,
    grade: gradeOf(grade),
  })),
});

const QUIZ_COLUMNS = ["id", "learnerId", "clientId", "setup", "startedAt"] as const;
const ITEM_COLUMNS = ["quizId", "place", "questionId"] as const;

export async function addQuiz(
  statements: Statements,
  learnerId: LearnerId,
  { questions, setup, ...quiz }: NewQuiz,
): Promise<void> {
  const row = { ...quiz, learnerId, setup: JSON.stringify(setup) };
  await statements.run(rowsInto("Quiz", QUIZ_COLUMNS, [row]));
  const items = questions.map((questionId, place) => ({ quizId: quiz.id, place, questionId }));
  for (const chunk of chunks(items)) await statements.run(rowsInto("QuizItem", ITEM_COLUMNS, chunk));
}

/** Grades the first showing of a question that has no grade, if there is one. `again`: adds a showing at the end. */
export async function gradeItem(
  statements: Statements,
  quizId: string,
  { id, questionId, grade }: Pick<LogEntry, "id" | "questionId" | "grade">,
  again: boolean,
): Promise<void> {
  const graded = await statements.run(Prisma.sql`
    UPDATE "QuizItem" SET "entryId" = ${id}, "grade" = ${grade && gradeNumber(grade)}
    WHERE "quizId" = ${quizId} AND "place" = (
      SELECT min("place") FROM "QuizItem"
      WHERE "quizId" = ${quizId} AND "questionId" = ${questionId} AND "entryId" IS NULL
    )`);
  if (graded === 0 || !again) return;
  const [last] = await statements.rows<{ place: number }>(
    Prisma.sql`SELECT "place" FROM "QuizItem" WHERE "quizId" = ${quizId} ORDER BY "place" DESC LIMIT 1`,
  );
  await statements.run(rowsInto("QuizItem", ITEM_COLUMNS, [{ quizId, questionId, place: (last?.place ?? 0) + 1 }]));
}

/** Takes the grade back from a showing, and the showing that it added. The quiz is open again. */
export async function reopenItem(
  statements: Statements,
  quizId: string,
  { id, questionId }: Pick<LogEntry, "id" | "questionId">,
): Promise<void> {
  const [item] = await statements.rows<{ place: number }>(
    Prisma.sql`SELECT "place" FROM "QuizItem" WHERE "quizId" = ${quizId} AND "entryId" = ${id}`,
  );
  if (!item) return;
  await statements.run(Prisma.sql`
    DELETE FROM "QuizItem"
    WHERE "quizId" = ${quizId} AND "questionId" = ${questionId} AND "entryId" IS NULL AND "place" > ${item.place}`);
  await statements.run(Prisma.sql`
    UPDATE "QuizItem" SET "entryId" = NULL, "grade" = NULL WHERE "quizId" = ${quizId} AND "place" = ${item.place}`);
  await statements.run(Prisma.sql`UPDATE "Quiz" SET "endedAt" = NULL WHERE "id" = ${quizId}`);
}
