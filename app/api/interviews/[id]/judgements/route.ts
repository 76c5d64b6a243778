import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readJudgements } from "@/lib/services/interviews/read-judgements";

export const GET = door(routes.readJudgements, ({ deps, learner, now, input: { params } }) =>
  readJudgements(deps, { learner, id: params.id, now }),
);
