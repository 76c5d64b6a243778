import type { Quiz } from "@/lib/api/practice";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { PracticeStore } from "@/lib/quiz/port";
import { showQuiz } from "./show-quiz";

type Deps = { readonly practice: Pick<PracticeStore, "read"> };
type Input = { readonly learner: LearnerId; readonly now: Date };

export function readQuiz(
  { practice }: Deps,
  { learner, id, now }: Input & { readonly id: string },
): Promise<Result<Quiz, "quiz-not-found">> {
  return practice.read(learner, async (shelf) => {
    const quiz = await shelf.findQuiz(id);
    return quiz ? ok(await showQuiz(shelf, quiz, now)) : fail("quiz-not-found");
  });
}

/** The quiz that was started last, if something in it is still to be asked: older ones were given up for it. */
export function readCurrentQuiz({ practice }: Deps, { learner, now }: Input): Promise<Result<Quiz, "no-quiz">> {
  return practice.read(learner, async (shelf) => {
    const last = await shelf.findLastQuiz();
    const quiz = last && (await showQuiz(shelf, last, now));
    return quiz && quiz.next !== null ? ok(quiz) : fail("no-quiz");
  });
}
