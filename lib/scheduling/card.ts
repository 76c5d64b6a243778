import type { QuestionId } from "@/lib/core/ids";

/** What a learner says of their own recall, in the order of the buttons. */
export const GRADES = ["again", "hard", "good", "easy"] as const;
export type Grade = (typeof GRADES)[number];

export const CARD_STATES = ["new", "learning", "review", "relearning"] as const;
export type CardState = (typeof CARD_STATES)[number];

/** What FSRS remembers of a question, and when it comes back. Stability and intervals in days, difficulty 1 to 10. */
export type Card = {
  readonly questionId: QuestionId;
  readonly state: CardState;
  readonly dueAt: Date;
  readonly stability: number;
  readonly difficulty: number;
  /** What the last review decided on; 0 while in learning steps shorter than a day. */
  readonly intervalDays: number;
  /** Index into the learning or relearning steps. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastAt: Date | null;
  readonly lastGrade: Grade | null;
  readonly suspended: boolean;
  readonly buriedUntil: Date | null;
};

/** Of a learner: when days begin (IANA zone, hour 0 to 23) and how much should be remembered (0.7 to 0.97). */
export type DayClock = { readonly zone: string; readonly dayStart: number };
export type SchedulingSettings = DayClock & { readonly retention: number };

// Three weeks is where Anki, and with it most who practise, draws this line.
export const MASTERED_DAYS = 21;

/** Whether it is known well enough to be called so. */
export const isMastered = (card: Card): boolean => card.state === "review" && card.stability >= MASTERED_DAYS;
