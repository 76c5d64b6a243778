import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { startQuiz } from "@/lib/services/practice/start-quiz";

export const POST = door(routes.startQuiz, ({ deps, learner, now, input: { body } }) =>
  startQuiz(deps, { ...body, learner, now }),
);
