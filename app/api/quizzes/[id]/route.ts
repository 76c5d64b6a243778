import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readQuiz } from "@/lib/services/practice/read-quiz";

export const GET = door(routes.readQuiz, ({ deps, learner, now, input: { params } }) =>
  readQuiz(deps, { learner, id: params.id, now }),
);
