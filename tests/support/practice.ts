import { randomUUID } from "node:crypto";
import { DEFAULT_SETTINGS } from "@/lib/api/default-settings";
import type { Settings } from "@/lib/api/me";
import type { Review } from "@/lib/api/practice";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import { learnerStore } from "@/lib/db/learners/learner-store";
import { practiceStore } from "@/lib/db/practice/practice-store";
import type { PracticeStore } from "@/lib/quiz/port";
import type { Grade } from "@/lib/scheduling/card";
import { actOnCard } from "@/lib/services/practice/act-on-card";
import { gradeCard } from "@/lib/services/practice/grade-card";
import { readProgress } from "@/lib/services/practice/read-progress";
import { readQueue } from "@/lib/services/practice/read-queue";
import { startQuiz } from "@/lib/services/practice/start-quiz";
import { undoReview } from "@/lib/services/practice/undo-review";
import { id, publication, question } from "./publication";

type Put = Parameters<typeof question>[1];

/** Publishes one question for each of these, in their order. */
export async function publishQuestions(database: Database, given: Readonly<Record<string, Put>>): Promise<void> {
  const put = Object.entries(given).map(([tail, front], index) => question(tail, { listed: index, ...front }));
  await catalogueWriter(database).publish(publication({ put, digest: randomUUID() }));
}

export async function addLearner(database: Database, now: Date, settings: Partial<Settings> = {}): Promise<LearnerId> {
  const newcomer = { id: randomUUID(), hash: randomUUID(), settings: { ...DEFAULT_SETTINGS, ...settings }, now };
  await learnerStore(database).add(newcomer);
  return newcomer.id as LearnerId;
}

export const reviewOf = (questionId: QuestionId, grade: Grade, given: Partial<Review> = {}): Review => ({
  attemptId: randomUUID(),
  ...{ questionId, grade },
  ...given,
});

const mustBe = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string },
): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

/** A learner's practice in short words; whatever is refused throws. */
export function practise(database: Database, learner: LearnerId) {
  const practice: PracticeStore = practiceStore(database);
  const deps = { practice };
  return {
    deps,
    learner,
    grade: async (tail: string, grade: Grade, now: Date, given: Partial<Review> = {}) =>
      mustBe(await gradeCard(deps, { learner, review: reviewOf(id(tail), grade, given), now })),
    undo: async (reviewId: string, now: Date) => mustBe(await undoReview(deps, { learner, reviewId, now })),
    act: async (act: "suspend" | "resume" | "bury" | "reset", tail: string, now: Date) =>
      mustBe(await actOnCard(deps, { learner, order: { attemptId: randomUUID(), act, questionId: id(tail) }, now })),
    start: async (
      setup: Partial<Parameters<typeof startQuiz>[1]["setup"]>,
      now: Date,
      clientId: string = randomUUID(),
    ) => mustBe(await startQuiz(deps, { learner, clientId, setup: { ...ANY, ...setup }, now })),
    queue: (now: Date, limit = 100) => readQueue(deps, { learner, limit, now }),
    progress: (now: Date) => readProgress(deps, { learner, now }),
  };
}

export const ANY = {
  mode: "due" as const,
  ...{
    topics: [],
    tags: [],
    difficulty: [],
    kinds: [],
    collectionId: null,
    pathId: null,
    onlyMistakes: false,
    cram: false,
    count: 20,
  },
};

/** Everything stored about a learner that is not the log, to compare. */
export async function stateOf({ client }: Database, learnerId: LearnerId) {
  const where = { learnerId };
  const { reviews } = await client.learner.findUniqueOrThrow({ where: { id: learnerId } });
  return {
    reviews,
    cards: await client.card.findMany({ where, orderBy: { questionId: "asc" } }),
    days: await client.dayTally.findMany({ where, orderBy: { day: "asc" } }),
    topics: await client.topicTally.findMany({ where, orderBy: { topic: "asc" } }),
    items: await client.quizItem.findMany({ where: { quiz: where }, orderBy: [{ quizId: "asc" }, { place: "asc" }] }),
  };
}
