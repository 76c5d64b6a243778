import type { TopicId } from "@/lib/catalogue/model";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import type { LogEntry } from "@/lib/quiz/log";
import { GRADES, type Card, type CardState, type Grade } from "@/lib/scheduling/card";
import { Prisma, type Card as CardRow, type LogEntry as EntryRow } from "@/prisma/generated/sqlite/client";

export const CARD_COLUMNS = Object.values(Prisma.CardScalarFieldEnum);
export const ENTRY_COLUMNS = Object.values(Prisma.LogEntryScalarFieldEnum);

/** 1 to 4 in columns. */
export const gradeNumber = (grade: Grade): number => GRADES.indexOf(grade) + 1;
export function gradeNumbered(number: number): Grade {
  const grade = GRADES[number - 1];
  invariant(grade, `grades are 1 to 4, not ${number}`);
  return grade;
}
export const gradeOf = (number: number | null): Grade | null => (number === null ? null : gradeNumbered(number));

export const toCard = (row: CardRow): Card => ({
  questionId: row.questionId as QuestionId,
  state: row.state as CardState,
  dueAt: row.dueAt,
  stability: row.stability,
  difficulty: row.difficulty,
  intervalDays: row.intervalDays,
  step: row.step,
  reps: row.reps,
  lapses: row.lapses,
  lastAt: row.lastAt,
  lastGrade: gradeOf(row.lastGrade),
  suspended: row.suspended,
  buriedUntil: row.buriedUntil,
});

export const cardRow = (learnerId: LearnerId, topic: TopicId, card: Card): CardRow => ({
  ...card,
  ...{ learnerId, topic },
  lastGrade: card.lastGrade && gradeNumber(card.lastGrade),
});

const toText = (card: Card | null): string | null => card && JSON.stringify(card);

/** A card as the log keeps it. */
function cardOf(text: string | null): Card | null {
  if (text === null) return null;
  const kept = JSON.parse(text) as Omit<Card, Dates> & Record<Dates, string | null>;
  const date = (value: string | null) => value && new Date(value);
  return {
    ...kept,
    dueAt: new Date(kept.dueAt ?? 0),
    lastAt: date(kept.lastAt),
    buriedUntil: date(kept.buriedUntil),
  } as Card;
}
type Dates = "dueAt" | "lastAt" | "buriedUntil";

export const toEntry = (row: EntryRow): LogEntry => ({
  id: row.id,
  number: row.number,
  act: row.act as LogEntry["act"],
  attemptId: row.attemptId,
  questionId: row.questionId as QuestionId,
  at: row.at,
  day: row.day,
  grade: gradeOf(row.grade),
  durationMs: row.durationMs,
  recall: row.recall,
  before: cardOf(row.before),
  after: cardOf(row.after),
  text: row.text,
  points: row.points === null ? null : (JSON.parse(row.points) as number[]),
  quizId: row.quizId,
  undoes: row.undoes,
});

export const entryRow = (learnerId: LearnerId, entry: LogEntry): EntryRow => ({
  ...entry,
  learnerId,
  grade: entry.grade && gradeNumber(entry.grade),
  before: toText(entry.before),
  after: toText(entry.after),
  points: entry.points && JSON.stringify(entry.points),
});
