import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { putAnswer } from "@/lib/services/interviews/put-answer";

export const PUT = door(routes.putAnswer, ({ deps, learner, now, input: { params, body } }) =>
  putAnswer(deps, { ...params, learner, put: body, now }),
);
