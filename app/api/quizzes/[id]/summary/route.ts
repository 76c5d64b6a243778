import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readQuizSummary } from "@/lib/services/practice/end-quiz";

export const GET = door(routes.readQuizSummary, ({ deps, learner, now, input: { params } }) =>
  readQuizSummary(deps, { learner, id: params.id, now }),
);
