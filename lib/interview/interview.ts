import type { Judgement, Rubric } from "@/lib/api/interview-report";
import type { Kind, TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Timed } from "./clock";
import type { HeldAnswer } from "./judge-save";
import type { Plan } from "./plan";
import type { Snapshot } from "./snapshot";

export type StoredInterview = Timed & {
  readonly id: string;
  readonly plan: Plan;
  readonly locale: Locale;
  /** Revision of the assessments of its items. */
  readonly assessed: number;
};

export type Assessment = { readonly points: readonly number[]; readonly rubric: Rubric };

/** A question as it is asked in an interview, what was answered, and what the learner thinks of it. */
export type StoredItem = {
  readonly id: string;
  readonly questionId: QuestionId;
  readonly topic: TopicId;
  readonly kind: Kind;
  readonly budgetSeconds: number;
  readonly snapshot: Snapshot;
  readonly answer: HeldAnswer;
  readonly assessment: Assessment | null;
  /** What a browser found that ran the tests afterwards. */
  readonly judgement: Judgement | null;
};

export type NewItem = Omit<StoredItem, "answer" | "assessment" | "judgement">;

export type NewInterview = Pick<StoredInterview, "id" | "plan" | "locale" | "startedAt" | "deadlineAt"> & {
  readonly clientId: string;
  readonly seed: number;
  readonly items: readonly NewItem[];
};
