import type { QuizSummary } from "@/lib/api/practice";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { PracticeStore, Shelf } from "@/lib/quiz/port";
import { summarise } from "@/lib/quiz/summary";
import { addDays, dayOf, startOfDay } from "@/lib/scheduling/day";
import { showQuiz } from "./show-quiz";

type Input = { readonly learner: LearnerId; readonly id: string; readonly now: Date };
type Summary = Result<QuizSummary, "quiz-not-found">;

/** Ends a quiz, which changes nothing if it has ended, and says what it was like. */
export async function endQuiz({ practice }: { readonly practice: PracticeStore }, input: Input): Promise<Summary> {
  await practice.write(input.learner, (desk) => desk.endQuiz(input.id, input.now));
  return readQuizSummary({ practice }, input);
}

/** What a quiz was like, so far or to its end. */
export function readQuizSummary(
  { practice }: { readonly practice: Pick<PracticeStore, "read"> },
  { learner, id, now }: Input,
): Promise<Summary> {
  return practice.read(learner, async (shelf): Promise<Summary> => {
    const quiz = await shelf.findQuiz(id);
    if (!quiz) return fail("quiz-not-found");
    const { learned, hard, ...figures } = summarise(await shelf.listEntries(id));
    return ok({
      quiz: await showQuiz(shelf, quiz, now),
      ...figures,
      ...{ learned: [...learned], hard: [...hard] },
      tomorrow: await countTomorrow(shelf, now),
    });
  });
}

function countTomorrow(shelf: Shelf, now: Date): Promise<number> {
  const startIn = (days: number) => startOfDay(addDays(dayOf(now, shelf.settings), days), shelf.settings);
  return shelf.countDueBetween(startIn(1), startIn(2));
}
