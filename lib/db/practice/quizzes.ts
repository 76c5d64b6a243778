import type { LearnerId, QuestionId } from "@/lib/core/ids";
import type { LogEntry } from "@/lib/quiz/log";
import type { NewQuiz, QuizSetup, StoredItem, StoredQuiz } from "@/lib/quiz/quiz";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";
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

export async function addQuiz(
  transaction: Transaction,
  learnerId: LearnerId,
  { questions, setup, ...quiz }: NewQuiz,
): Promise<void> {
  await transaction.quiz.create({ data: { ...quiz, learnerId, setup: JSON.stringify(setup) } });
  const data = questions.map((questionId, place) => ({ quizId: quiz.id, place, questionId }));
  await transaction.quizItem.createMany({ data });
}

/** Grades the first showing of a question that has no grade, if there is one. `again`: adds a showing at the end. */
export async function gradeItem(
  transaction: Transaction,
  quizId: string,
  { id, questionId, grade }: Pick<LogEntry, "id" | "questionId" | "grade">,
  again: boolean,
): Promise<void> {
  const open = { quizId, questionId, entryId: null };
  const item = await transaction.quizItem.findFirst({ where: open, orderBy: { place: "asc" } });
  if (!item) return;
  const key = { quizId, place: item.place };
  const data = { entryId: id, grade: grade && gradeNumber(grade) };
  await transaction.quizItem.update({ where: { quizId_place: key }, data });
  if (!again) return;
  const last = await transaction.quizItem.findFirst({ where: { quizId }, orderBy: { place: "desc" } });
  await transaction.quizItem.create({ data: { quizId, questionId, place: (last?.place ?? 0) + 1 } });
}

/** Takes the grade back from a showing, and the showing that it added. The quiz is open again. */
export async function reopenItem(
  transaction: Transaction,
  quizId: string,
  { id, questionId }: Pick<LogEntry, "id" | "questionId">,
): Promise<void> {
  const item = await transaction.quizItem.findFirst({ where: { quizId, entryId: id } });
  if (!item) return;
  const key = { quizId, place: item.place };
  await transaction.quizItem.deleteMany({ where: { quizId, questionId, entryId: null, place: { gt: item.place } } });
  await transaction.quizItem.update({ where: { quizId_place: key }, data: { entryId: null, grade: null } });
  await transaction.quiz.update({ where: { id: quizId }, data: { endedAt: null } });
}
