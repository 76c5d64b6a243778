import { z } from "zod";
import { PATH_ID } from "@/lib/catalogue/path";
import { cardState, difficulty, durationMs, grade, instant, kind, questionId, text, topic, uuid } from "./values";

/** POST /api/reviews */
export const review = z.object({
  attemptId: uuid,
  questionId,
  grade,
  durationMs: durationMs.optional(),
  /** When it was answered, if that was before now: a grade that waited for a connection. */
  answeredAt: instant.optional(),
  quizId: uuid.optional(),
  /** What was typed, and the key points (0-based) that were ticked. */
  text: text.optional(),
  points: z.array(z.int().min(0).max(50)).max(50).optional(),
});
export type Review = z.infer<typeof review>;

/** Of the card after it. A card that is not scheduled (cram) says what it was. */
export const reviewReply = z.object({
  reviewId: uuid,
  dueAt: instant.nullable(),
  intervalDays: z.number().min(0),
  state: cardState,
});
export type ReviewReply = z.infer<typeof reviewReply>;

/** DELETE /api/reviews/{reviewId} → what was undone, and the card as it is again. */
export const undoReply = z.object({ questionId, quizId: uuid.nullable(), dueAt: instant.nullable(), state: cardState });
export type UndoReply = z.infer<typeof undoReply>;

/** POST /api/cards: one act on one card, or `reset` on all cards of a topic. Undone like a review, by `reviewId`. */
export const cardAct = z.union([
  z.object({ attemptId: uuid, act: z.enum(["suspend", "resume", "bury", "reset"]), questionId }),
  z.object({ attemptId: uuid, act: z.literal("reset"), topic }),
]);
export type CardActInput = z.infer<typeof cardAct>;
/** `reviewId` null: nothing was to be changed. */
export const cardActReply = z.object({ reviewId: uuid.nullable(), cards: z.int() });
export type CardActReply = z.infer<typeof cardActReply>;

/** What each grade would do now: days, and the moment. Exactly what a grade then stores. */
const outcome = z.object({ intervalDays: z.number().min(0), dueAt: instant });
const intervals = z.object({ again: outcome, hard: outcome, good: outcome, easy: outcome });
export type Intervals = z.infer<typeof intervals>;

/** What is left of today. `due` counts at most what the limit of the day allows, `new` likewise. */
export const counts = z.object({ new: z.int(), learning: z.int(), due: z.int() });
export type Counts = z.infer<typeof counts>;

/** GET /api/cards/{questionId} → how the learner stands with it, and what each grade would do now. */
export const card = z.object({
  state: cardState,
  dueAt: instant.nullable(),
  suspended: z.boolean(),
  buriedUntil: instant.nullable(),
  intervals,
});
export type CardReply = z.infer<typeof card>;

/** GET /api/queue?limit= (1 to 100, default 20) */
export const queue = z.object({
  counts,
  items: z.array(
    z.object({ questionId, slug: z.string(), kind, state: cardState, dueAt: instant.nullable(), intervals }),
  ),
});
export type Queue = z.infer<typeof queue>;

/** What a quiz draws from. Empty lists mean any. `mode` due: what is due and some new ones, as the limits allow. */
const quizSetup = z.object({
  mode: z.enum(["due", "choose"]),
  topics: z.array(topic).max(5).default([]),
  tags: z.array(z.string().max(40)).max(20).default([]),
  difficulty: z.array(difficulty).max(3).default([]),
  kinds: z.array(kind).max(3).default([]),
  collectionId: uuid.nullable().default(null),
  /** A learning path of the bank; 404 `path-not-found`. */
  pathId: z.string().regex(PATH_ID).nullable().default(null),
  /** Only questions whose last grade was again, or that were forgotten before. */
  onlyMistakes: z.boolean().default(false),
  /** Graded, and not scheduled. */
  cram: z.boolean().default(false),
  count: z.int().min(1).max(100).default(20),
});
export type QuizSetup = z.infer<typeof quizSetup>;

/** POST /api/quizzes → 201; 422 `nothing-to-ask`. Asking again with the same clientId gives the same quiz. */
export const startQuiz = z.object({ clientId: uuid, setup: quizSetup });

const quizItem = z.object({
  place: z.int(),
  questionId,
  slug: z.string(),
  kind,
  topic,
  grade: grade.nullable(),
  /** The entry that answered it, by which it can be undone. */
  reviewId: uuid.nullable(),
});

/** POST /api/quizzes, GET /api/quizzes/{id}, GET /api/quizzes/current (the last one that was left; 404 `no-quiz`). */
export const quiz = z.object({
  id: uuid,
  setup: quizSetup,
  startedAt: instant,
  endedAt: instant.nullable(),
  items: z.array(quizItem),
  /** Place of the item to ask now: the first that has no grade and whose card is not waiting; null at the end. */
  next: z.int().nullable(),
  /** Of the question at `next`. */
  intervals: intervals.nullable(),
});
export type Quiz = z.infer<typeof quiz>;

/** POST /api/quizzes/{id}/end → the summary (idempotent); GET /api/quizzes/{id}/summary. */
export const quizSummary = z.object({
  quiz,
  graded: z.int(),
  again: z.int(),
  minutes: z.number(),
  /** Met for the first time and not forgotten at the end; graded again or hard; due on the next day of the learner. */
  learned: z.array(questionId),
  hard: z.array(questionId),
  tomorrow: z.int(),
});
export type QuizSummary = z.infer<typeof quizSummary>;
