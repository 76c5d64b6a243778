import type { QuestionId } from "@/lib/core/ids";
import type { CardAct } from "@/lib/scheduling/acts";
import type { Card, Grade } from "@/lib/scheduling/card";
import type { Day } from "@/lib/scheduling/day";

/** One line of a learner's log. */
export type LogEntry = {
  readonly id: string;
  /** 1, 2, 3 … of the learner. */
  readonly number: number;
  /** `cram`: graded, not scheduled. */
  readonly act: "review" | "cram" | "undo" | CardAct;
  /** Made by the client; entries of one act on many cards share it. Of an undo: the id of what it undoes. */
  readonly attemptId: string;
  readonly questionId: QuestionId;
  readonly at: Date;
  readonly day: Day;
  readonly grade: Grade | null;
  readonly durationMs: number | null;
  /** The probability of recall that the card predicted; null where it predicted none. */
  readonly recall: number | null;
  readonly before: Card | null;
  readonly after: Card | null;
  /** What was typed, and which key points (0-based) were ticked. */
  readonly text: string | null;
  readonly points: readonly number[] | null;
  readonly quizId: string | null;
  readonly undoes: number | null;
};

const DAY_MS = 86_400_000;
const OLDEST_DAYS = 30;

/** When something counts as answered: at most 30 days ago, not before the card's last review, and never after `now`. */
export function answeredWithin(answeredAt: Date | null, card: Card | null, now: Date): Date {
  if (answeredAt === null) return now;
  const oldest = Math.max(now.getTime() - OLDEST_DAYS * DAY_MS, card?.lastAt?.getTime() ?? 0);
  return new Date(Math.min(Math.max(answeredAt.getTime(), oldest), now.getTime()));
}
