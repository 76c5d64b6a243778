import type { Judgement } from "@/lib/api/interview-report";
import type { Choice } from "@/lib/api/interviews";
import type { Kind, TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Timed } from "@/lib/interview/clock";
import type { Assessment, NewInterview, StoredInterview, StoredItem } from "@/lib/interview/interview";
import type { HeldAnswer } from "@/lib/interview/judge-save";
import type { Plan } from "@/lib/interview/plan";
import type { Share } from "@/lib/interview/port";
import type { Snapshot } from "@/lib/interview/snapshot";
import type { Interview as InterviewRow, InterviewItem as ItemRow, Prisma } from "@/prisma/generated/sqlite/client";

/** Without its report, which is long. */
export const INTERVIEW = {
  ...{ id: true, plan: true, locale: true, state: true, startedAt: true, deadlineAt: true },
  ...{ pausedAt: true, pausedMs: true, endedAt: true, assessed: true },
} as const satisfies Prisma.InterviewSelect;

const MINUTE_MS = 60_000;

type ClockRow = Pick<InterviewRow, "plan" | "state" | "startedAt" | "deadlineAt" | "pausedAt" | "pausedMs" | "endedAt">;

export function toTimed({ plan, state, startedAt, deadlineAt, pausedAt, pausedMs, endedAt }: ClockRow): Timed & {
  readonly plan: Plan;
} {
  const parsed = JSON.parse(plan) as Plan;
  return {
    ...{ startedAt, deadlineAt, pausedAt, pausedMs, endedAt },
    plan: parsed,
    state: state as Timed["state"],
    allowedPauseMs: parsed.pauseMinutes * MINUTE_MS,
  };
}

export const toInterview = (row: Pick<InterviewRow, keyof typeof INTERVIEW>): StoredInterview => ({
  ...toTimed(row),
  id: row.id,
  locale: row.locale as Locale,
  assessed: row.assessed,
});

type AnswerRow = Pick<ItemRow, "revision" | "text" | "choice" | "flagged" | "scratch" | "spentSeconds" | "savedAt">;

export const toAnswer = ({
  revision,
  text,
  choice,
  flagged,
  scratch,
  spentSeconds,
  savedAt,
}: AnswerRow): HeldAnswer => ({
  ...{ revision, text, flagged, scratch, spentSeconds, savedAt },
  choice: choiceOf(choice),
});

export const choiceOf = (json: string | null): Choice => (json === null ? null : (JSON.parse(json) as Choice));
export const choiceText = (choice: Choice): string | null => (choice === null ? null : JSON.stringify(choice));

export const toItem = (row: ItemRow): StoredItem => ({
  id: row.id,
  questionId: row.questionId as QuestionId,
  topic: row.topic as TopicId,
  kind: row.kind as Kind,
  budgetSeconds: row.budgetSeconds,
  snapshot: JSON.parse(row.snapshot) as Snapshot,
  answer: toAnswer(row),
  assessment: row.assessment === null ? null : (JSON.parse(row.assessment) as Assessment),
  judgement: row.judgement === null ? null : (JSON.parse(row.judgement) as Judgement),
});

export const SHARE = { shared: true, shareUntil: true, shareScratch: true } as const satisfies Prisma.InterviewSelect;

export const toShare = ({ shared, shareUntil, shareScratch }: Pick<InterviewRow, keyof typeof SHARE>): Share | null =>
  shared === null ? null : { secret: shared, until: shareUntil, scratch: shareScratch };

export const shareRow = (share: Share | null) => ({
  shared: share?.secret ?? null,
  shareUntil: share?.until ?? null,
  shareScratch: share?.scratch ?? false,
});

export const itemRows = ({ id, items }: NewInterview) =>
  items.map(({ snapshot, ...item }, place) => ({
    ...item,
    ...{ interviewId: id, place, snapshot: JSON.stringify(snapshot) },
  }));
