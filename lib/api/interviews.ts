import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { difficulty, instant, kind, text, topic, uuid } from "./values";

const oneOrMany = <T extends z.ZodType>(value: T, most: number) =>
  z
    .union([value, z.array(value).max(most)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[])
    .default([]);

/** The name of a template: its file in content/_templates, without the ending. */
export const templateId = z.string().regex(/^[a-z0-9-]{2,60}$/);

/** An interview of one's own. Empty lists mean any. */
export const interviewConfig = z.object({
  topics: z.array(topic).max(5).default([]),
  tags: z.array(z.string().max(40)).max(20).default([]),
  kinds: z.array(kind).max(3).default([]),
  difficulty: oneOrMany(difficulty, 3),
  /** `rising`: what is easy comes first. */
  curve: z.enum(["rising", "mixed"]).default("rising"),
  questions: z.int().min(1).max(40),
  minutes: z.number().min(0.1).max(240),
  /** Of each question; without it the minutes are shared out by difficulty. Never ends anything by itself. */
  minutesPerQuestion: z.number().min(0.1).max(120).optional(),
  pauseMinutes: z.int().min(0).max(60).default(0),
  /** What was passed is not gone back to. */
  forwardOnly: z.boolean().default(false),
});
export type InterviewConfig = z.infer<typeof interviewConfig>;

const what = [z.object({ template: templateId }), z.object({ config: interviewConfig })] as const;

/**
 * POST /api/interviews → 201. The same `clientId` gives the same interview. `again`: the questions of an earlier
 * interview of one's own, in its order. 422 `not-enough-questions`.
 */
export const startInterview = z
  .union([...what, z.object({ again: uuid })])
  .and(z.object({ clientId: uuid, locale: z.enum(LOCALES).default("zh") }));
export type StartInterview = z.infer<typeof startInterview>;

/** POST /api/interviews/preview: what would come, without its questions. */
export const previewInterview = z.union(what);
export const interviewPreview = z.object({
  questions: z.int(),
  minutes: z.number(),
  pauseMinutes: z.int(),
  forwardOnly: z.boolean(),
  topics: z.array(z.object({ topic, questions: z.int() })),
  difficulty: z.array(z.object({ difficulty: difficulty.nullable(), questions: z.int() })),
  kinds: z.array(z.object({ kind, questions: z.int() })),
  /** How many questions of the bank it draws from. */
  available: z.int(),
});
export type InterviewPreview = z.infer<typeof interviewPreview>;

/** An index of `options`, or several; null takes it back. */
export const choice = z.union([z.int().min(0).max(30), z.array(z.int().min(0).max(30)).max(31)]).nullable();
export type Choice = z.infer<typeof choice>;

export const INTERVIEW_STATES = ["running", "paused", "finished", "expired", "abandoned"] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];
export const interviewState = z.enum(INTERVIEW_STATES);

/** An answer as it stands. `revision` 0: nothing was saved. */
const answer = z.object({
  revision: z.int(),
  text,
  choice,
  flagged: z.boolean(),
  /** Shown to nobody else, part of no answer. */
  scratch: text,
  spentSeconds: z.int(),
  savedAt: instant.nullable(),
});
export type Answer = z.infer<typeof answer>;

/** A question as it is asked: nothing of its answer. `options` in the order in which this interview shows them. */
const item = z.object({
  id: uuid,
  kind,
  topic,
  difficulty: difficulty.nullable(),
  /** Plain text; `promptHtml` the same, and what the question says besides its title. */
  prompt: z.string(),
  promptHtml: z.string(),
  options: z.array(z.string()).optional(),
  optionsHtml: z.array(z.string()).optional(),
  /** Whether several options may be right. */
  several: z.boolean(),
  /** Of a coding question: the program to begin with, and the tests that may be seen. The answer's text is the program. */
  starter: z.string().optional(),
  tests: z.array(z.object({ name: z.string(), source: z.string() })).optional(),
  budgetSeconds: z.int(),
  /** The part of a template that it belongs to. */
  section: z.string().nullable(),
  answer,
});
export type InterviewItem = z.infer<typeof item>;

/** POST /api/interviews, GET /api/interviews/{id}, POST …/pause, …/resume, …/abandon. */
export const interview = z.object({
  id: uuid,
  title: z.string(),
  /** What it was made of, to make another one. */
  template: templateId.nullable(),
  config: interviewConfig.nullable(),
  locale: z.enum(LOCALES),
  state: interviewState,
  startedAt: instant,
  /** Of a paused one: when it would be if it went on now. */
  deadlineAt: instant,
  endedAt: instant.nullable(),
  serverNow: instant,
  graceSeconds: z.int(),
  /** `allowedSeconds` 0: it cannot be paused. A pause that has used them up ends by itself. `usedSeconds`: of pauses that are over. */
  pause: z.object({ allowedSeconds: z.int(), usedSeconds: z.int(), since: instant.nullable() }),
  forwardOnly: z.boolean(),
  items: z.array(item),
});
export type Interview = z.infer<typeof interview>;

/** PUT /api/interviews/{id}/answers/{itemId}. What is left out stays as it is. */
export const putAnswer = z.object({
  /** The last one seen, 0 at first; the reply's is one more. */
  revision: z.int().min(0),
  /** Made by the client: the same one gives the same reply. */
  opId: uuid,
  text: text.optional(),
  choice: choice.optional(),
  flagged: z.boolean().optional(),
  scratch: text.optional(),
  /** All the time so far that the question was in front; never believed beyond the time that passed. */
  spentSeconds: z.int().min(0).max(86_400).optional(),
  /** When it was typed, as far as the page knows the server's time: within the grace after the deadline, only what was typed before counts. */
  typedAt: instant.optional(),
});
export type PutAnswer = z.infer<typeof putAnswer>;
export const answerSaved = z.object({ revision: z.int(), savedAt: instant, serverNow: instant });
export type AnswerSaved = z.infer<typeof answerSaved>;
/** Of 409 `stale-revision`: the answer as it stands. What was refused is kept as a copy. */
export const staleAnswer = z.object({
  revision: z.int(),
  text,
  choice,
  flagged: z.boolean(),
  savedAt: instant.nullable(),
});
export type StaleAnswer = z.infer<typeof staleAnswer>;
