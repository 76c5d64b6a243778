import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { putJudgement } from "@/lib/services/interviews/put-judgement";

export const PUT = door(routes.putJudgement, ({ deps, learner, now, input: { params, body } }) =>
  putJudgement(deps, { learner, ...params, put: body, now }),
);
