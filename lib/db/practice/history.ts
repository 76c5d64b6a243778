import type { LogEntry } from "@/lib/quiz/log";
import type { Grade } from "@/lib/scheduling/card";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { Transaction } from "../client";
import { gradeNumbered, toEntry } from "./rows";

/** The grades that stand of a quiz, oldest first. */
export async function listQuizEntries(
  transaction: Transaction,
  learnerId: string,
  quizId: string,
): Promise<LogEntry[]> {
  const items = await transaction.quizItem.findMany({
    where: { quizId, entryId: { not: null } },
    select: { entryId: true },
  });
  const ids = items.flatMap(({ entryId }) => entryId ?? []);
  const where = { learnerId, id: { in: ids } };
  return (await transaction.logEntry.findMany({ where, orderBy: { number: "asc" } })).map(toEntry);
}

type Prediction = { readonly recall: number; readonly grade: Grade };

/** The newest predictions that stand, at most so many, and what came of them. */
export async function listPredictions(
  transaction: Transaction,
  learnerId: string,
  most: number,
): Promise<Prediction[]> {
  const rows = await transaction.$queryRaw<{ recall: number; grade: number }[]>(Prisma.sql`
    SELECT "recall", "grade" FROM "LogEntry" AS "entry"
    WHERE "learnerId" = ${learnerId} AND "recall" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "LogEntry" AS "undo"
      WHERE "undo"."learnerId" = "entry"."learnerId" AND "undo"."undoes" = "entry"."number"
    )
    ORDER BY "number" DESC LIMIT ${most}`);
  return rows.map(({ recall, grade }) => ({ recall, grade: gradeNumbered(Number(grade)) }));
}
