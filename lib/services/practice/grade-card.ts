import { randomUUID } from "node:crypto";
import type { Review, ReviewReply } from "@/lib/api/practice";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import { answeredWithin, type LogEntry } from "@/lib/quiz/log";
import type { Desk, NewEntry, PracticeStore } from "@/lib/quiz/port";
import { grained } from "@/lib/quiz/tally";
import type { Card } from "@/lib/scheduling/card";
import { dayOf } from "@/lib/scheduling/day";
import { nextCard } from "@/lib/scheduling/next-card";
import { predictedRecall } from "@/lib/scheduling/recall";

type Deps = { readonly practice: Pick<PracticeStore, "write"> };
type Input = { readonly learner: LearnerId; readonly review: Review; readonly now: Date };
type Graded = Result<ReviewReply, "question-not-found" | "attempt-conflict" | "quiz-not-found">;

/** Stores a grade and schedules the card; a second time with the same attempt, question and grade it only answers again. */
export function gradeCard({ practice }: Deps, { learner, review, now }: Input): Promise<Graded> {
  return practice.write(learner, (desk) => gradeOn(desk, review, now));
}

/** The same for whoever sits at the desk already. */
export async function gradeOn(desk: Desk, review: Review, now: Date): Promise<Graded> {
  const questionId = review.questionId as QuestionId;
  const [known] = await desk.listAttempt(review.attemptId);
  if (!known && !(await desk.hasQuestion(questionId))) return fail("question-not-found");
  if (known) {
    if (known.questionId === questionId && known.grade === review.grade) return ok(replyTo(known));
    return fail((await desk.hasQuestion(questionId)) ? "attempt-conflict" : "question-not-found");
  }
  const quiz = review.quizId === undefined ? null : await desk.findQuiz({ id: review.quizId });
  if (review.quizId !== undefined && !quiz) return fail("quiz-not-found");
  const card = await desk.findCard(questionId);
  const entry = entryOf(desk, review, card, { now, isCram: quiz?.setup.cram ?? false });
  await desk.append([entry]);
  if (entry.quizId) await desk.gradeItem(entry.quizId, entry, entry.grade === "again" && quiz?.endedAt === null);
  return ok(replyTo(entry));
}

function entryOf(
  { settings }: Desk,
  review: Review,
  before: Card | null,
  { now, isCram }: { readonly now: Date; readonly isCram: boolean },
): NewEntry {
  const { attemptId, grade, durationMs = null, text = null, points = null, quizId = null } = review;
  const questionId = review.questionId as QuestionId;
  const at = answeredWithin(review.answeredAt === undefined ? null : new Date(review.answeredAt), before, now);
  const recall = isCram ? null : predictedRecall(before, at, settings);
  return {
    ...{ id: randomUUID(), attemptId, questionId, at, grade, durationMs, text, points, quizId, before },
    act: isCram ? "cram" : "review",
    day: dayOf(at, settings),
    recall: recall === null ? null : grained(recall),
    after: isCram ? before : nextCard({ card: before, questionId, grade, now: at, settings }),
    undoes: null,
  };
}

/** The same whenever it is made: from what the log keeps. */
const replyTo = ({ id, after }: Pick<LogEntry, "id" | "after">): ReviewReply => ({
  reviewId: id,
  dueAt: after && after.state !== "new" ? after.dueAt.toISOString() : null,
  intervalDays: after?.intervalDays ?? 0,
  state: after?.state ?? "new",
});
