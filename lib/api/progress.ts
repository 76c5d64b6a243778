import { z } from "zod";
import { counts } from "./practice";
import { day, difficulty, grade, instant, kind, questionId, topic } from "./values";

/** GET /api/progress: small, and as fast for a long history as for a short one. */
export const progress = z.object({
  reviews: z.int(),
  today: z.object({ due: z.int(), new: z.int(), done: z.int(), minutes: z.number() }),
  /** Days in a row with a review, today's included; a day without one so far does not end it. */
  streak: z.int(),
  topics: z.array(z.object({ topic, questions: z.int(), seen: z.int(), mastered: z.int() })),
});
export type Progress = z.infer<typeof progress>;

const share = z.object({ cards: z.int(), recall: z.number().min(0).max(1).nullable() });

/** GET /api/progress/details: everything that /progress draws. */
export const progressDetails = z.object({
  progress,
  counts,
  longestStreak: z.int(),
  /** The last 371 days with a review, oldest first. */
  days: z.array(z.object({ day, reviews: z.int(), met: z.int(), minutes: z.number() })),
  /** Today and the 29 days after it: reviews that will be due if nothing is added. */
  forecast: z.array(z.object({ day, due: z.int() })),
  /** Expected recall now. */
  recall: z.object({
    all: share,
    topics: z.array(share.extend({ topic })),
    difficulty: z.array(share.extend({ difficulty: difficulty.nullable() })),
    kinds: z.array(share.extend({ kind })),
  }),
  /** By predicted recall in tenths: what was predicted on average and what was observed. */
  calibration: z.array(
    z.object({ from: z.number(), to: z.number(), reviews: z.int(), predicted: z.number(), observed: z.number() }),
  ),
  hardest: z.array(
    z.object({ questionId, slug: z.string(), title: z.string(), lapses: z.int(), difficulty: z.number() }),
  ),
  grades: z.array(z.object({ grade, reviews: z.int() })),
  minutesAll: z.number(),
});
export type ProgressDetails = z.infer<typeof progressDetails>;

const topicReadiness = z.object({
  topic,
  questions: z.int(),
  /** Expected share of the topic's questions recalled: on the interview day by this plan, then without more practice, and now. */
  planned: z.number(),
  idle: z.number(),
  now: z.number(),
});

/** GET /api/plan; 409 `no-date` while no interview day is set, 409 `date-passed`. Everything in it is an estimate. */
export const plan = z.object({
  interviewOn: day,
  daysLeft: z.int(),
  minutesADay: z.int(),
  planned: z.number(),
  idle: z.number(),
  now: z.number(),
  topics: z.array(topicReadiness),
  /** From today to the day before the interview. */
  days: z.array(z.object({ day, reviews: z.int(), met: z.int(), minutes: z.number() })),
  /** What the plan asks for today, in order. */
  today: z.array(questionId),
  estimatedAt: instant,
});
export type Plan = z.infer<typeof plan>;
