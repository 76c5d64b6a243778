import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { endQuiz } from "@/lib/services/practice/end-quiz";

export const POST = door(routes.endQuiz, ({ deps, learner, now, input: { params } }) =>
  endQuiz(deps, { learner, id: params.id, now }),
);
