import type { Intervals } from "@/lib/api/practice";
import type { QuestionId } from "@/lib/core/ids";
import type { Card, SchedulingSettings } from "@/lib/scheduling/card";
import { outcomes } from "@/lib/scheduling/next-card";

/** What each grade would do now, as the buttons say it. */
export function describeOutcomes(
  card: Card | undefined,
  {
    questionId,
    now,
    settings,
  }: { readonly questionId: QuestionId; readonly now: Date; readonly settings: SchedulingSettings },
): Intervals {
  const after = outcomes(card ?? null, questionId, now, settings);
  const tell = ({ intervalDays, dueAt }: Card) => ({ intervalDays, dueAt: dueAt.toISOString() });
  return { again: tell(after.again), hard: tell(after.hard), good: tell(after.good), easy: tell(after.easy) };
}
