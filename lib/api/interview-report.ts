import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { choice, interviewConfig, interviewState, templateId } from "./interviews";
import { difficulty, instant, kind, questionId, text, topic, uuid } from "./values";

/** GET /api/interviews/{id}/drafts: every text that was given and is not the answer, oldest first. */
const draft = z.object({
  at: instant,
  /** `draft`: it stood once. `conflict`: another one stood. `late`: the interview was over. */
  kind: z.enum(["draft", "conflict", "late"]),
  text,
  choice,
});
export type Draft = z.infer<typeof draft>;
export const drafts = z.object({ items: z.array(z.object({ id: uuid, drafts: z.array(draft) })) });

const reportItem = z.object({
  id: uuid,
  questionId,
  slug: z.string(),
  kind,
  topic,
  difficulty: difficulty.nullable(),
  section: z.string().nullable(),
  prompt: z.string(),
  promptHtml: z.string(),
  options: z.array(z.object({ html: z.string(), correct: z.boolean(), reasonHtml: z.string(), chosen: z.boolean() })),
  budgetSeconds: z.int(),
  spentSeconds: z.int(),
  flagged: z.boolean(),
  /** As typed, and as sanitised HTML. */
  text,
  textHtml: z.string(),
  scratch: text,
  savedAt: instant.nullable(),
  /** `open`: answered, for the learner to judge. */
  result: z.enum(["right", "partly", "wrong", "empty", "open"]),
  /** Of a coding question: all of its tests, as they were. */
  tests: z.array(z.object({ name: z.string(), hidden: z.boolean(), source: z.string() })).optional(),
  model: z.object({
    shortHtml: z.string(),
    points: z.array(z.string()),
    answerHtml: z.string(),
    pitfallsHtml: z.string(),
  }),
  conflicts: z.int(),
});
export type ReportItem = z.infer<typeof reportItem>;

/** POST …/finish and GET …/report: the same bytes every time. */
export const interviewReport = z.object({
  id: uuid,
  title: z.string(),
  template: templateId.nullable(),
  config: interviewConfig.nullable(),
  locale: z.enum(LOCALES),
  state: z.enum(["finished", "expired"]),
  startedAt: instant,
  endedAt: instant,
  /** Allowed, and used without pauses. */
  allowedSeconds: z.int(),
  usedSeconds: z.int(),
  items: z.array(reportItem),
});
export type InterviewReport = z.infer<typeof interviewReport>;

const OUTCOMES = ["passed", "failed", "error", "timeout", "memory", "not-run"] as const;
const MOST_TESTS = 200;
const judged = z.object({
  judgementId: uuid,
  passed: z.int().min(0).max(MOST_TESTS),
  total: z.int().min(1).max(MOST_TESTS),
  tests: z.array(z.object({ name: z.string().max(200), outcome: z.enum(OUTCOMES) })).max(MOST_TESTS),
});
/**
 * PUT /api/interviews/{id}/judgements/{itemId}: what the learner's browser found when it ran the tests of a coding
 * question after the end. The first one stands: the reply is that one, whatever is sent later.
 */
export const putJudgement = judged.refine(({ passed, total }) => passed <= total);
export const judgement = judged.extend({ at: instant });
export type Judgement = z.infer<typeof judgement>;
/** GET …/judgements: of those items that have one. */
export const judgements = z.object({ items: z.array(z.object({ id: uuid, judgement })) });
export type Judgements = z.infer<typeof judgements>;

/** 0 to 4 each; null: not judged. */
const mark = z.int().min(0).max(4).nullable();
const rubric = z.object({ correctness: mark, depth: mark, structure: mark, clarity: mark });
export type Rubric = z.infer<typeof rubric>;
const assessment = z.object({ id: uuid, points: z.array(z.int().min(0).max(50)).max(51), rubric });
export type Assessment = z.infer<typeof assessment>;

/**
 * GET /api/interviews/{id}/assessment; PUT replaces those of the items it names: `revision` is the last one seen, 409
 * `stale-revision`. What went badly comes into the queue, once.
 */
export const putAssessment = z.object({ revision: z.int().min(0), items: z.array(assessment).max(40) });
const share = z.number().min(0).max(1);
export const interviewAssessment = z.object({
  revision: z.int(),
  items: z.array(assessment.extend({ score: share.nullable() })),
  /** Of everything that can be judged so far; null while nothing can. */
  score: share.nullable(),
  topics: z.array(z.object({ topic, score: share.nullable(), items: z.int(), judged: z.int() })),
  /** The means of what was judged, of its four parts; null: none was. */
  rubric: z.object({
    correctness: z.number().nullable(),
    depth: z.number().nullable(),
    structure: z.number().nullable(),
    clarity: z.number().nullable(),
  }),
  /** What to study next, worst first; at most five. */
  study: z.array(
    z.object({ questionId, slug: z.string(), title: z.string(), topic, reason: z.enum(["missed", "weak", "related"]) }),
  ),
  /** Questions that this interview put into the queue. */
  queued: z.array(questionId),
});
export type InterviewAssessment = z.infer<typeof interviewAssessment>;

/** GET /api/interviews?state=&topic=&limit=&before= : newest first. `trend`: oldest first, of those with a score. */
export const interviews = z.object({
  items: z.array(
    z.object({
      id: uuid,
      title: z.string(),
      template: templateId.nullable(),
      state: interviewState,
      startedAt: instant,
      endedAt: instant.nullable(),
      deadlineAt: instant,
      questions: z.int(),
      answered: z.int(),
      score: share.nullable(),
      topics: z.array(topic),
      shared: z.boolean(),
    }),
  ),
  more: z.boolean(),
  trend: z.array(z.object({ topic, points: z.array(z.object({ id: uuid, at: instant, score: share })) })),
  serverNow: instant,
});
export type Interviews = z.infer<typeof interviews>;

/** POST /api/interviews/{id}/share: its address, made when there is none. DELETE takes it back; the next one is another. */
export const shareInterview = z
  .object({ days: z.int().min(1).max(365).optional(), scratch: z.boolean().default(false) })
  .default({ scratch: false });
export const interviewShare = z.object({ url: z.url(), until: instant.nullable(), scratch: z.boolean() });
export type InterviewShare = z.infer<typeof interviewShare>;
/** GET …/share: null while it is not shared. */
export const currentShare = z.object({ share: interviewShare.nullable() });

/** GET /api/shared-interviews/{secret}: a report as its owner shares it, which names nobody. */
export const sharedInterview = z.object({
  report: interviewReport,
  assessment: interviewAssessment.omit({ queued: true }),
  judgements: judgements.shape.items,
});
export type SharedInterview = z.infer<typeof sharedInterview>;
