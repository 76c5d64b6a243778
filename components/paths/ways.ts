import { questionsOf, type PathPage } from "@/lib/catalogue/path";
import { ANYTHING, QUIZ_PATH, setupSearch } from "@/lib/quiz/setup-address";

/** Where a quiz of a path is set up, without a language. */
export const quizOfPath = (path: PathPage): string =>
  `${QUIZ_PATH}${setupSearch({ ...ANYTHING, pathId: path.id })}#choose`;

/** How long a path is. */
export const shapeOf = (path: PathPage) => ({
  questions: questionsOf(path).length,
  stages: path.stages.length,
  hours: path.hours,
});
